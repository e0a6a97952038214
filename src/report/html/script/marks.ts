/**
 * A mark of a drawing tells what it stands for under the pointer, and by the keyboard: a drawing is one stop, the arrow keys
 * go from mark to mark, Escape hides what was told.
 */
export const MARKS = `
const tip = document.createElement("div");
tip.id = "tip";
tip.hidden = true;
const hide = () => {
  tip.hidden = true;
};
const show = (mark) => {
  tip.textContent = mark.getAttribute("aria-label");
  tip.hidden = false;
  const { left, top, bottom, width } = mark.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = tip;
  const wanted = left + width / 2 - offsetWidth / 2;
  const room = document.documentElement.clientWidth - offsetWidth - 4;
  tip.style.left = Math.max(4, Math.min(wanted, room)) + "px";
  tip.style.top = (top > offsetHeight + 8 ? top - offsetHeight - 6 : bottom + 6) + "px";
};
const stepOf = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const marksOf = (svg) =>
  [...svg.querySelectorAll("title")]
    .filter((title) => title.parentNode !== svg)
    .map((title) => {
      const mark = title.parentNode;
      mark.setAttribute("aria-label", title.textContent);
      mark.setAttribute("role", "img");
      mark.setAttribute("tabindex", "-1");
      title.remove();
      return mark;
    });
for (const svg of document.querySelectorAll(".drawing svg")) {
  const marks = marksOf(svg);
  if (marks.length === 0) continue;
  // The name of the whole would stand beside what a mark tells: it stays, as a part that browsers do not show.
  const name = svg.querySelector(":scope > title");
  if (name !== null) {
    const silent = document.createElementNS(svg.namespaceURI, "desc");
    silent.id = name.id;
    silent.textContent = name.textContent;
    name.replaceWith(silent);
  }
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-describedby", "marks");
  marks[0].setAttribute("tabindex", "0");
  svg.addEventListener("pointerover", (event) => {
    const mark = marks.find((one) => one.contains(event.target));
    if (mark === undefined) hide();
    else show(mark);
  });
  svg.addEventListener("pointerleave", hide);
  svg.addEventListener("focusin", (event) => {
    if (marks.includes(event.target)) show(event.target);
  });
  svg.addEventListener("focusout", hide);
  svg.addEventListener("keydown", (event) => {
    const at = marks.indexOf(event.target);
    const step = stepOf[event.key];
    const to = { Home: 0, End: marks.length - 1 }[event.key] ?? (step === undefined ? undefined : at + step);
    if (at < 0 || marks[to] === undefined) return;
    event.preventDefault();
    marks[at].setAttribute("tabindex", "-1");
    marks[to].setAttribute("tabindex", "0");
    marks[to].focus();
  });
}
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});
document.addEventListener("scroll", hide, { capture: true, passive: true });
document.body.append(tip);
`;
