import type { RuleText } from "../../rule-text.ts";

/** Texts of the rules about who is who. */
export const pairingRules = {
  "missing-id": {
    title: "Row without a participant id",
    explanation: "A row does not say whose it is, so its scores cannot be matched and the row is left out.",
    fix: "Fill in the id, or delete the row if it belongs to nobody.",
  },
  "repeated-row": {
    title: "Same row entered twice",
    explanation:
      "A row repeats another: the same person with the same scores. It is counted once, but a repetition often shows that tables were pasted together.",
    fix: "Delete one of the two rows.",
  },
  "conflicting-id": {
    title: "One id with different scores",
    explanation:
      "The same id stands in several rows whose scores differ. Nobody can say which is right, so none of them is used.",
    fix: "Find the right row in the source and delete the others, or give different people different ids.",
  },
  "id-in-several-groups": {
    title: "One id in several groups",
    explanation:
      "The same id stands in more than one group and is counted in each. That is right for people who took several courses, and wrong for a mistyped id or group.",
    fix: "Check whether this is one person who belongs to each group; otherwise correct the id or the group.",
  },
  "missing-group": {
    title: "Participant without a group",
    explanation:
      "A row does not say which group it belongs to. The person is counted among all and in no group, so the groups do not add up to the whole.",
    fix: "Fill in the group.",
  },
  "several-cohorts": {
    title: "One id in different cohorts",
    explanation:
      "Rows of one id name different cohorts. The person is counted in none of them, for it is not known who was trained together.",
    fix: "Correct the cohort in the rows that are wrong.",
  },
  "no-id-column": {
    title: "No column tells participants apart",
    explanation:
      "No column of ids was found, so every row is taken for one participant. People who stand twice cannot be noticed, and pre-test and post-test are matched by row alone.",
    fix: "Add a column with a code for every participant, or name it with the role id.",
  },
  "names-as-ids": {
    title: "Names used as ids",
    explanation:
      "Names tell the participants apart. Two people may share a name, one name may be spelled two ways, and the file shows who everybody is.",
    fix: "Give every participant a code, and keep the list of names apart from the data.",
  },
  "row-numbers-as-ids": {
    title: "Row numbers used as ids",
    explanation:
      "Row numbers tell the participants apart. They change when rows are sorted or added, and a person who stands twice has two of them.",
    fix: "Give every participant a code that stays theirs in every file.",
  },
  "similar-ids": {
    title: "Ids that are nearly the same",
    explanation:
      "Two ids differ only in what is easily mistyped, such as case, spaces or leading zeros. If they are one person, pre-test and post-test are not matched.",
    fix: "Write the id of one person the same way everywhere; if they are two people, make their codes differ more clearly.",
  },
  "one-wave-only": {
    title: "Participant with one test only",
    explanation:
      "A person has a score in one test and none in the other, so there is no gain. If many are missing, those who remain may not be like those who left.",
    fix: "Look for the missing score under another id or spelling; if the person was absent, leave the cell empty and report how many.",
  },
  "tier-out-of-order": {
    title: "Tier taken before the earlier one",
    explanation:
      "A person is recorded in a higher tier at an earlier date than the tier it requires; the order is that of tiers in the descriptor, such as Dasar, Lanjut, Mahir. A date, a tier or an id is likely wrong.",
    fix: "Check the dates and the tier against the training record, and correct what is wrong.",
  },
  "waves-swapped": {
    title: "Pre-test and post-test perhaps swapped",
    explanation:
      "Far more people have less after the training than before it. Either the training did harm, or the two columns stand under each other's header.",
    fix: "Compare a few people with their test papers, and exchange the headers if they are swapped.",
  },
  "waves-equal": {
    title: "Post-test looks copied from pre-test",
    explanation:
      "Nearly everybody has exactly the same score before and after. Such agreement is hardly ever real: one column was probably copied from the other.",
    fix: "Compare with the source, and enter the scores of the test that was overwritten.",
  },
} satisfies Readonly<Record<string, RuleText>>;
