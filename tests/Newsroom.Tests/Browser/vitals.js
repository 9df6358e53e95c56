// What a reader waits for, and what moves while it comes; as the script before it has recorded.
() => new Promise(resolve => new PerformanceObserver(() => {}) && requestAnimationFrame(() => setTimeout(() => {
    const faults = window.shifts.map(shift => `${shift.value} of the page moves: ${shift.sources.map(source => source.node?.parentElement?.className)}`);
    const blocking = performance.getEntriesByType("resource").filter(entry => entry.renderBlockingStatus === "blocking").map(entry => new URL(entry.name).pathname);
    if (blocking.length !== 1 || blocking[0] !== "/site.css") faults.push(`waits for ${blocking}`);
    const moving = [...document.querySelectorAll("body *")].filter(e => getComputedStyle(e).transitionDuration !== "0s" || getComputedStyle(e).animationName !== "none");
    if (moving.length > 0) faults.push(`${moving.length} elements move`);
    resolve(faults);
}, 50)))
