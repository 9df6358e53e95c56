// What reaches beyond the window, and text that is too small to read.
() => {
    const faults = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) faults.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const element of document.querySelectorAll("body *")) {
        const { left, right } = element.getBoundingClientRect();
        if (right > width + .5 || left < -.5) faults.push(`${element.tagName} ${element.className} reaches from ${left} to ${right}`);
        if (element.childNodes.length && parseFloat(getComputedStyle(element).fontSize) < 12) faults.push(`${element.tagName} ${element.className} is too small`);
    }
    return faults;
}
