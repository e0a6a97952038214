import type { Scale } from "../../scores/scale.ts";
import type { Field } from "../../table-schema/field.ts";
import type { Instrument, ResourceKind, ResourceRoles, StudyWaves } from "../study.ts";

/** A resource as it is written. */
export interface ResourceDescriptor {
  readonly name: string;
  readonly path: string;
  readonly encoding?: string;
  readonly dialect?: { readonly delimiter?: string; readonly headerRows?: readonly number[] };
  schema?: SchemaDescriptor;
  readonly paud: ResourceProperties;
}

/** A Table Schema as it is written. */
export interface SchemaDescriptor {
  readonly fields: readonly Field[];
  /** The profile of version 2 wants a list, of which the first counts. */
  readonly fieldsMatch?: readonly string[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** What `paud` says of a resource. */
export interface ResourceProperties {
  readonly kind: ResourceKind;
  readonly sheet?: string;
  readonly decimal?: "," | ".";
  readonly roles?: ResourceRoles;
  readonly waves?: StudyWaves;
  readonly scale?: Scale;
  readonly instruments?: readonly Instrument[];
}

/** A study as it is written. */
export interface StudyDescriptor {
  readonly $schema: string;
  readonly name: string;
  readonly paud: {
    readonly language: "en" | "id";
    readonly tiers?: readonly string[];
    readonly mastery?: number;
    readonly privacy?: { readonly quasiIdentifiers: readonly string[] };
  };
  readonly resources: readonly ResourceDescriptor[];
}
