import { describe, expect, it } from "vitest";
import { keysOf, verdictTests } from "./judged.ts";

// Python 3, datetime, "strftime() and strptime() Format Codes": the examples of its table for the en_US locale.
describe("patterns of strptime", () => {
  verdictTests({
    "%a %d %b %Y": {
      field: { type: "date", format: "%a %d %b %Y" },
      takes: ["Mon 30 Sep 2013", "mon 30 SEP 2013", "Sen 30 Sep 2013"],
      refuses: ["Xyz 30 Sep 2013", "Mon 31 Sep 2013"],
    },
    "%A, %d %B %Y": {
      field: { type: "date", format: "%A, %d %B %Y" },
      takes: ["Monday, 30 September 2013", "Senin, 17 Agustus 1945", "Jumat, 1 Mei 2020"],
      refuses: ["Monday 30 September 2013"],
    },
    "%y%m%d": {
      field: { type: "date", format: "%y%m%d" },
      takes: ["130930", "991231"],
      refuses: ["131331", "20130930"],
    },
    "%I:%M %p": {
      field: { type: "time", format: "%I:%M %p" },
      takes: ["07:06 AM", "12:00 pm"],
      refuses: ["13:00 PM", "0:30 AM", "07:06"],
    },
    "%H:%M:%S.%f": {
      field: { type: "time", format: "%H:%M:%S.%f" },
      takes: ["07:06:05.000000", "7:6:5.1"],
      refuses: ["07:06:60.0", "07:06:05", "07:06:05.1234567"],
    },
    "%Y-%m-%dT%H:%M:%S%z": {
      field: { type: "datetime", format: "%Y-%m-%dT%H:%M:%S%z" },
      takes: ["2024-01-26T15:00:00+0700", "2024-01-26T15:00:00+07:00", "2024-01-26T15:00:00Z"],
      refuses: ["2024-01-26T15:00:00", "2024-01-26T15:00:00+7"],
    },
    "%H:%M %Z": {
      field: { type: "time", format: "%H:%M %Z" },
      takes: ["15:00 UTC", "15:00 GMT", "15:00 WIB"],
      refuses: ["15:00 XYZ"],
    },
    "%Y %j": {
      field: { type: "date", format: "%Y %j" },
      takes: ["2013 273", "2024 366", "2023 001"],
      refuses: ["2023 366", "2023 367", "2023 0"],
    },
    "%G-W%V-%u": {
      field: { type: "date", format: "%G-W%V-%u" },
      takes: ["2020-W53-7", "2024-W01-1"],
      refuses: ["2021-W53-1", "2020-W54-1", "2020-W01-8", "2020-W00-1"],
    },
    "%d%%%m%%%Y": {
      field: { type: "date", format: "%d%%%m%%%Y" },
      takes: ["1%2%2024"],
      refuses: ["1/2/2024"],
    },
    "(%d.%m.%Y)+": {
      field: { type: "date", format: "(%d.%m.%Y)+" },
      takes: ["(1.2.2024)+"],
      refuses: ["1.2.2024", "(1x2x2024)+"],
    },
    "%c": {
      field: { type: "datetime", format: "%c" },
      takes: ["Mon Sep 30 07:06:05 2013", "Tue Aug 16 21:30:00 1988"],
      refuses: ["1988-08-16"],
    },
    "%x": { field: { type: "date", format: "%x" }, takes: ["08/16/88"], refuses: ["16/08/88"] },
    "%X": { field: { type: "time", format: "%X" }, takes: ["21:30:00"], refuses: ["21:30"] },
    "%F": { field: { type: "date", format: "%F" }, takes: ["2013-09-30"], refuses: ["30-09-2013"] },
    "%D %R": {
      field: { type: "datetime", format: "%D %R" },
      takes: ["09/30/13 07:06"],
      refuses: ["30/09/13 07:06"],
    },
    "%T": { field: { type: "time", format: "%T" }, takes: ["07:06:05"], refuses: ["07:06"] },
    "%e%n%h%t%Y": {
      field: { type: "date", format: "%e%n%h%t%Y" },
      takes: [" 1 Sep 2013", "30 Sep\t2013"],
      refuses: ["30Sep2013"],
    },
  });

  const isoKey = async (date: string) => (await keysOf({ type: "date" }, date))[0];
  // From Python: datetime.strptime(text, format).date()
  it.each([
    ["%y-%m-%d", "68-01-01", "2068-01-01"],
    ["%y-%m-%d", "69-01-01", "1969-01-01"],
    ["%Y %j", "2013 273", "2013-09-30"],
    ["%G-W%V-%u", "2020-W53-7", "2021-01-03"],
    ["%G-W%V-%u", "2015-W01-1", "2014-12-29"],
    ["%Y %W %a", "2013 39 Mon", "2013-09-30"],
    ["%Y %U %a", "2013 39 Mon", "2013-09-30"],
    ["%Y %U %w", "2024 00 1", "2024-01-01"],
    ["%Y %U %w", "2024 01 0", "2024-01-07"],
    ["%Y %W %w", "2024 01 0", "2024-01-07"],
    ["%d/%m", "28/02", "1900-02-28"],
  ])("reads by %s the text %s as %s", async (format, text, date) => {
    expect(await keysOf({ type: "date", format }, text)).toEqual([await isoKey(date)]);
  });

  it("counts the hours of a half day from midnight and noon", async () => {
    const [midnight, noon, one, late] = await keysOf(
      { type: "time", format: "%I:%M %p" },
      "12:00 AM",
      "12:00 PM",
      "1:00 AM",
      "11:59 PM",
    );
    expect([midnight, noon, one, late]).toEqual(
      await keysOf({ type: "time" }, "00:00:00", "12:00:00", "01:00:00", "23:59:00"),
    );
  });

  it("takes Indonesia's time zones for what they are", async () => {
    // WIB is UTC+7, WITA UTC+8, WIT UTC+9 (Keputusan Presiden 41/1987).
    const keys = await keysOf(
      { type: "datetime", format: "%Y-%m-%d %H:%M %Z" },
      "2024-01-26 07:00 WIB",
      "2024-01-26 08:00 WITA",
      "2024-01-26 09:00 WIT",
      "2024-01-26 00:00 UTC",
    );
    expect(new Set(keys).size).toBe(1);
  });
});
