/** Only a frame that has something to scroll is a stop of the keyboard. */
export const FRAMES = `
const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
    else target.removeAttribute("tabindex");
  }
});
for (const frame of document.querySelectorAll(".scroll")) watch.observe(frame);
`;
