/** What a report on groups says of its columns. */
export interface GroupColumns {
  readonly cohort?: { readonly header: string } | undefined;
  readonly by: readonly { readonly header: string }[];
}

/** Whether people were trained in cohorts that are not the groups themselves. */
export function areInCohorts({ cohort, by }: GroupColumns): boolean {
  return cohort !== undefined && !by.some(({ header }) => header === cohort.header);
}
