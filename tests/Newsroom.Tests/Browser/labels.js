// Wherever a title can be read, its labels stand before it: in words, in the same headline, at a size that can be read.
pieces => {
    const faults = [];
    const plain = text => text.replace(/\s+/g, " ").trim();
    const paper = getComputedStyle(document.body).backgroundColor;
    const tint = element => {
        for (let e = element; e !== document.body; e = e.parentElement) {
            const color = getComputedStyle(e).backgroundColor;
            if (!/, 0\)$/.test(color)) return color;
        }
        return paper;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, node => node.parentElement.closest("script") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    while (texts.nextNode()) {
        const words = plain(texts.currentNode.textContent);
        for (const { title, labels, retracted, paid } of pieces) {
            if (!words.includes(plain(title))) continue;
            const place = texts.currentNode.parentElement;
            if (!place.checkVisibility()) continue;
            const headline = place.closest(".headline");
            if (!headline) { faults.push(`${title} stands outside a headline`); continue; }
            const shown = [...headline.querySelectorAll(".label")];
            if (!plain(headline.textContent).startsWith(labels.join(", ") + ": ")) faults.push(`${title} is read out as ${plain(headline.textContent)}`);
            for (const label of shown) {
                const { width, height, top, left } = label.getBoundingClientRect();
                const title = place.getClientRects()[0];
                if (!label.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || width < 20 || height < 12) faults.push(`${label.textContent} cannot be seen`);
                if (top > title.top + 8 || (top + height > title.top + title.height && left > title.left)) faults.push(`${label.textContent} does not stand before ${words}`);
            }
            if (matchMedia("print").matches && shown.some(label => !/, 0\)$/.test(getComputedStyle(label).backgroundColor))) faults.push(`a label of ${title} is lost on paper`);
            if (retracted && getComputedStyle(place).fontWeight >= 500) faults.push(`${title} is set in bold`);
            if (retracted && !place.closest("s")) faults.push(`${title} is not struck through`);
            if (paid && !matchMedia("print").matches && tint(place) === paper) faults.push(`${title} has no tint`);
            if (paid && shown.some(label => getComputedStyle(label).backgroundColor === tint(headline))) faults.push(`the label of ${title} is lost in its tint`);
        }
    }
    return faults;
}
