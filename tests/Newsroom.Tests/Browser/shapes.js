// What each kind of label or note looks like to who sees no colours.
selector => [...document.querySelectorAll(selector)].map(element => {
    const { borderStyle, borderWidth, borderRadius, fontFamily, fontStyle, textTransform, textDecorationStyle, backgroundColor } = getComputedStyle(element);
    return `${element.classList[element.classList.length - 1]}: ${[borderStyle, borderWidth, borderRadius, fontFamily, fontStyle, textTransform, textDecorationStyle, /, 0\)$/.test(backgroundColor) ? "clear" : "filled"].join(" ")}`;
})
