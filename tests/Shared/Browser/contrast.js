// Every text that can be seen, against what is behind it: WCAG 2.2 AA asks for 4.5, and for 3 where it is large.
() => {
    const parse = color => {
        const [r, g, b, a = 1] = color.match(/[\d.]+/g).map(Number);
        return { rgb: [r, g, b], a };
    };
    const luminance = rgb => {
        const [r, g, b] = rgb.map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
        return .2126 * r + .7152 * g + .0722 * b;
    };
    const behind = element => {
        for (let e = element; e; e = e.parentElement) {
            const { rgb, a } = parse(getComputedStyle(e).backgroundColor);
            if (a === 1) return rgb;
        }
        return [255, 255, 255];
    };
    const faults = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        const words = texts.currentNode.textContent.trim();
        if (!words || !element.checkVisibility()) continue;
        const style = getComputedStyle(element);
        const [lighter, darker] = [luminance(parse(element instanceof SVGElement ? style.fill : style.color).rgb), luminance(behind(element))].sort((a, b) => b - a);
        const ratio = (lighter + .05) / (darker + .05);
        const size = parseFloat(style.fontSize);
        const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
        if (ratio < (large ? 3 : 4.5)) faults.push(`${ratio.toFixed(2)}: ${words.slice(0, 40)}`);
    }
    return faults;
}
