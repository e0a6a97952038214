/** Light as on paper, dark where the reader's system is; text keeps a contrast of 4.5 or more on either. */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #ffffff;
  --raised: #f4f6f8;
  --ink: #1b1f24;
  --muted: #59616b;
  --line: #1b1f24;
  --hair: #d5dae0;
  --link: #0b4f8a;
  --note: #8a4b00;
  --note-paper: #fff6e9;
  --focus: #0b6bcb;
  --grid: #d9d9d9;
  --shade: #c3cad2;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b;
    --raised: #1f242a;
    --ink: #e7e9ec;
    --muted: #a7b0ba;
    --line: #b9c1ca;
    --hair: #39414a;
    --link: #8cc1f5;
    --note: #f3c184;
    --note-paper: #2b2316;
    --focus: #7db8ff;
    --grid: #3a424b;
    --shade: #464f59;
  }
}
`;
