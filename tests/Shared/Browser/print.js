// Ink on paper: whatever the screen's colours, and without what only a screen can follow.
() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    const faults = [...document.querySelectorAll("nav, .skip")].filter(e => e.checkVisibility()).map(e => `${e.tagName} is printed`);
    return color === "rgb(0, 0, 0)" && backgroundColor === "rgb(255, 255, 255)" ? faults : [...faults, `${color} on ${backgroundColor}`];
}
