// Words that are cut off: by the box that they stand in, or by the drawing; and words of a drawing that stand on each other.
() => {
    const faults = [];
    for (const element of document.querySelectorAll("body *")) {
        const style = getComputedStyle(element);
        if (element instanceof HTMLElement && style.overflow !== "visible" && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
            faults.push(`${element.tagName} ${element.className} cuts off ${element.textContent.trim().slice(0, 40)}`);
    }
    for (const drawing of document.querySelectorAll("svg")) {
        const box = drawing.getBoundingClientRect();
        const texts = [...drawing.querySelectorAll("text")].map(text => ({ words: text.textContent, at: text.getBoundingClientRect() }));
        for (const { words, at } of texts)
            if (at.left < box.left - .5 || at.right > box.right + .5 || at.top < box.top - .5 || at.bottom > box.bottom + .5) faults.push(`${words} reaches out of its drawing`);
        texts.forEach((one, i) => texts.slice(i + 1).forEach(other => {
            if (Math.min(one.at.right, other.at.right) - Math.max(one.at.left, other.at.left) > .5 && Math.min(one.at.bottom, other.at.bottom) - Math.max(one.at.top, other.at.top) > 2) faults.push(`${one.words} stands on ${other.words}`);
        }));
    }
    return faults;
}
