// A page comes from its start to its end, and is shown meanwhile: what stands already stays where it is when the rest comes. (What is before it is in the first bytes, and centred.) Read backwards, each element is taken away with all that follows it.
() => {
    const placeOf = element => { const { left, top } = element.getBoundingClientRect(); return [left + scrollX, top + scrollY]; };
    const nameOf = element => `${element.localName}.${element.className}`;
    const elements = [...document.querySelectorAll("main, main *")].filter(element => element.getClientRects().length > 0);
    const places = new Map(elements.map(element => [element, placeOf(element)]));
    const faults = new Map();
    for (let last = elements.length - 1; last > 0; last--) {
        for (let open = elements[last]; open.localName !== "main"; open = open.parentElement)
            while (open.nextSibling) open.nextSibling.remove();
        const gone = nameOf(elements[last]), into = elements[last].parentElement;
        elements[last].remove();
        // What is still open takes its place with what comes into it.
        for (const element of elements.slice(0, last).filter(element => !element.contains(into))) {
            const [left, top] = places.get(element), [x, y] = placeOf(element);
            // Less is not seen.
            if (Math.abs(x - left) >= 3 || Math.abs(y - top) >= 3) {
                const fault = `${nameOf(element)} in ${nameOf(element.parentElement)} moves`;
                if (!faults.has(fault)) faults.set(fault, `${fault} from ${Math.round(x)}, ${Math.round(y)} to ${Math.round(left)}, ${Math.round(top)} when ${gone} comes`);
            }
        }
    }
    return [...faults.values()];
}
