/**
 * One group is shown beside everybody in every table that has it; a table that knows nothing of it stays whole. The choice
 * is told, and stands on paper.
 */
export const GROUPS = `
const select = document.getElementById("group");
if (select !== null) {
  const shown = document.getElementById("shown");
  const tables = [...document.querySelectorAll("table")].map((table) => [...table.querySelectorAll("[data-group]")]);
  select.closest(".controls").hidden = false;
  select.addEventListener("change", () => {
    const group = select.value;
    for (const parts of tables) {
      const has = parts.some((part) => part.dataset.group === group);
      for (const part of parts) {
        const stays = part.dataset.group === group || part.dataset.group === "0";
        part.hidden = has && !stays;
      }
    }
    const { one, every } = select.dataset;
    shown.textContent = group === "" ? every : one.replace("{group}", () => select.selectedOptions[0].textContent);
  });
}
`;
