// What a screen reader goes by: landmarks, headings in order, names of links and pictures.
() => {
    const faults = [];
    for (const landmark of ["main", "body > header", "body > footer", "nav[aria-label]", "h1", "title", "html[lang]"])
        if (!document.querySelector(landmark)) faults.push(`no ${landmark}`);
    let last = 0;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
        const level = Number(heading.tagName[1]);
        if (level > last + 1) faults.push(`h${level} after h${last}: ${heading.textContent}`);
        last = level;
    }
    for (const link of document.links) if (!link.textContent.trim()) faults.push(`a link to ${link.href} without words`);
    for (const image of document.images) {
        if (!image.hasAttribute("alt")) faults.push(`${image.src} without alt`);
        if (!image.complete || !image.naturalWidth) faults.push(`${image.src} is not shown`);
    }
    for (const id of [...document.querySelectorAll("[id]")].map(e => e.id))
        if (document.querySelectorAll(`#${CSS.escape(id)}`).length > 1) faults.push(`${id} twice`);
    return faults;
}
