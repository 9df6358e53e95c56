// The front page as it is laid out: sizes say what matters, columns end together, pictures fill their frames.
() => {
    const faults = [];
    const size = selector => Math.max(0, ...[...document.querySelectorAll(selector)].map(heading => parseFloat(getComputedStyle(heading).fontSize)));
    const sizes = [".lead .headline", ".seconds .headline", ".pieces .headline", ".brief .headline", ".mended .headline"].map(size);
    if (sizes.some((one, i) => one === 0 || one > sizes[i - 1])) faults.push(`sizes of headlines: ${sizes}`);

    const bottom = selector => document.querySelector(selector).getBoundingClientRect().bottom;
    if (innerWidth >= 1024 && Math.abs(bottom(".lead .teaser") - bottom(".seconds .teaser:last-child")) > 24) faults.push(`the lead ends at ${bottom(".lead .teaser")}, the seconds at ${bottom(".seconds .teaser:last-child")}`);

    for (const image of document.querySelectorAll("img.frame")) {
        const { width, height } = image.getBoundingClientRect();
        const { objectFit } = getComputedStyle(image);
        if (objectFit !== "cover" || (!image.closest(".lead") && Math.abs(width / height - 16 / 9) > .02) || width / height > 2.4) faults.push(`${image.src} is ${width} by ${height}, ${objectFit}`);
    }

    for (const title of document.querySelectorAll(".lead .title")) {
        const range = document.createRange();
        range.selectNodeContents(title);
        const lines = [...range.getClientRects()].map(line => line.width);
        if (lines.length > 1 && lines.at(-1) < .4 * Math.max(...lines)) faults.push(`a word alone in the last line of the lead: ${lines}`);
    }

    for (const columns of document.querySelectorAll(".pieces, .columns")) {
        const ends = [...columns.children].map(piece => piece.getBoundingClientRect());
        const holes = ends.filter(end => ends.some(other => Math.abs(other.top - end.top) < 2 && other.bottom - end.bottom > 2));
        if (holes.length > 0) faults.push(`${holes.length} pieces of ${columns.className} end before their neighbours`);
    }
    return faults;
}
