// The add-on beside Drive: its card for what is selected, and the callbacks of its buttons. No file is open in these runs.
import type { CardAnswer, CardJson, OnClickJson } from '../card-json.ts';
import { isLenient } from '../contested.ts';
import type { DriveBody, DriveItem } from '../drive/contract.ts';
import { hasScope, scopeUrl } from '../rest/auth.ts';
import { Card, Response } from '../services/card-service/index.ts';
import { isAllowed } from '../services/url-fetch-app/allowlist.ts';
import { NotEmulated, type Person, ScriptError } from '../types.ts';
import type { Bundle, CardPress, Manifest, RunResult } from '../workspace.ts';
import { type CardEvent, cardEvent } from './events.ts';
import { NOT_AUTHORIZED } from './execution.ts';
import { Installations } from './installations.ts';
import { type Runtime, runFunction } from './run.ts';

/** Cards' callbacks (W/add-ons/concepts/workspace-triggers). */
const CARD_LIMIT_MS = 30_000;
const METADATA_SCOPE = 'drive.addons.metadata.readonly';

export interface DriveCardParts {
  readonly runtime: Runtime;
  readonly drive: DriveBody;
  bundle(): Bundle;
}

interface AddOnsManifest {
  readonly common?: Triggers & { readonly name?: string; readonly openLinkUrlPrefixes?: readonly string[] };
  readonly drive?: Triggers;
}

interface Triggers {
  readonly homepageTrigger?: { readonly runFunction?: string; readonly enabled?: boolean };
  readonly onItemsSelectedTrigger?: { readonly runFunction?: string };
}

export class DriveCards {
  readonly #parts: DriveCardParts;

  constructor(parts: DriveCardParts) {
    this.#parts = parts;
  }

  /** What the icon in Drive is called; undefined where Drive shows none: no Drive host in the manifest, or blocked for this person. */
  nameFor(email: string): string | undefined {
    const { common, drive } = this.#addOns();
    return drive && this.#person(email) ? (common?.name ?? 'Add-on') : undefined;
  }

  /** The card for what is selected; for nothing, the homepage. */
  open(email: string, itemIds: readonly string[]): RunResult {
    const { common, drive } = this.#addOns();
    const homepage = drive?.homepageTrigger ?? common?.homepageTrigger;
    const trigger = itemIds.length === 0 ? homepage : drive?.onItemsSelectedTrigger;
    return this.#run({ email, itemIds, functionName: trigger?.runFunction ?? '' }, toFirstCard);
  }

  press(press: CardPress): RunResult {
    const { email, selectedItemIds: itemIds, functionName, parameters, formInputs } = press;
    return this.#run({ email, itemIds, functionName, parameters, formInputs }, toAnswer);
  }

  #run(order: CardOrder, deliver: (value: unknown, prefixes: readonly string[]) => CardAnswer): RunResult {
    const bundle = this.#parts.bundle();
    const person = this.#person(order.email);
    if (!person || !this.#addOns().drive) return refused('This add-on shows nothing in Drive for this person.');
    if (order.functionName === '') throw new NotEmulated('the generic card of an add-on without a trigger for this');
    const { store } = this.#parts.runtime.workspace;
    if (!new Installations(store).hasConsented(person)) return refused(NOT_AUTHORIZED);
    const items = order.itemIds.map(id => this.#visible(person, id));
    const seen = items.filter(item => item !== undefined);
    if (seen.length < items.length) return refused('A selected item is not there for this person.');
    if (seen.length > 0 && !hasScope(callerOf(bundle.manifest, person), [METADATA_SCOPE])) {
      return refused(`The manifest lacks the scope ${scopeUrl(METADATA_SCOPE)} that items selected in Drive need.`);
    }
    const { workspace } = this.#parts.runtime;
    const prefixes = this.#addOns().common?.openLinkUrlPrefixes ?? [];
    return runFunction(this.#parts.runtime, {
      person,
      bundle,
      functionName: order.functionName,
      authMode: 'FULL',
      container: { kind: 'none', fileId: '' },
      limitMs: CARD_LIMIT_MS,
      isCard: true,
      startOperation: 'execution.start',
      awaits: true,
      arguments: () => [cardEvent({ ...order, items: seen, email: person.id })],
      deliver: (value, toHost) => fitted(deliver(toHost(value), prefixes), isLenient(workspace, 'longCard')),
    });
  }

  #visible(person: Person, id: string): DriveItem | undefined {
    return this.#parts.drive.roleOf(person.id, id) === undefined ? undefined : this.#parts.drive.item(id);
  }

  #person(email: string): Person | undefined {
    const person = this.#parts.runtime.workspace.people.get(email);
    return person?.addOnBlocked ? undefined : person;
  }

  #addOns(): AddOnsManifest {
    return (this.#parts.bundle().manifest['addOns'] ?? {}) as AddOnsManifest;
  }
}

interface CardOrder extends Pick<CardEvent, 'parameters' | 'formInputs'> {
  readonly email: string;
  readonly itemIds: readonly string[];
  readonly functionName: string;
}

const callerOf = ({ oauthScopes = [] }: Manifest, person: Person) =>
  ({ email: person.id, scopes: new Set(oauthScopes.map(scopeUrl)), client: 'addon' }) as const;

/** Google's words when a function returns something else, such as a builder that was not built. */
function unusable(value: unknown): ScriptError {
  return new ScriptError(
    'The value returned from Apps Script has a type that cannot be used by the add-ons platform. ' +
      `Also make sure to call build on any builder before returning it. Value: ${String(value)}`,
  );
}

/** Triggers answer a card or a list of cards. Of several, Drive shows a list of their headers, which is not drawn here. */
function toFirstCard(value: unknown, prefixes: readonly string[]): CardAnswer {
  const cards = Array.isArray(value) ? (value as unknown[]) : [value];
  if (cards.length > 1) throw new NotEmulated('several cards returned by one trigger');
  if (!(cards[0] instanceof Card)) throw unusable(value);
  return allowed({ navigations: [{ kind: 'updateCard', card: cards[0]._json }] }, prefixes);
}

function toAnswer(value: unknown, prefixes: readonly string[]): CardAnswer {
  if (value instanceof Response) return allowed(value._json, prefixes);
  throw unusable(value);
}

/** Links of a card must begin with one of addOns.common.openLinkUrlPrefixes (A/manifest/allowlist-url); the wording here is ours. */
function allowed(answer: CardAnswer, prefixes: readonly string[]): CardAnswer {
  const cards = answer.navigations.flatMap(step => (step.kind === 'popToRoot' ? [] : [step.card]));
  const urls = [...(answer.openLink === undefined ? [] : [answer.openLink]), ...cards.flatMap(linksIn)];
  const wrong = urls.find(url => !prefixes.includes('*') && !isAllowed(url, prefixes));
  if (wrong !== undefined) throw new ScriptError(`The link ${wrong} matches no prefix of openLinkUrlPrefixes.`);
  return answer;
}

/** Widgets and sections of one card at most (W/add-ons/guides/workspace-restrictions); what Google does beyond is contested. */
const MOST = 100;

function fitted(answer: CardAnswer, isCut: boolean): CardAnswer {
  const navigations = answer.navigations.map(step => {
    if (step.kind === 'popToRoot') return step;
    const { sections } = step.card;
    const count = sections.reduce((sum, { widgets }) => sum + widgets.length, 0);
    if (count <= MOST && sections.length <= MOST) return step;
    if (!isCut) throw new ScriptError(`A card may have at most ${MOST} sections and ${MOST} widgets.`);
    return { ...step, card: { ...step.card, sections: cutSections(sections) } };
  });
  return { ...answer, navigations };
}

function cutSections(sections: CardJson['sections']): CardJson['sections'][number][] {
  let room = MOST;
  return sections.slice(0, MOST).map(section => {
    const widgets = section.widgets.slice(0, room);
    room -= widgets.length;
    return { ...section, widgets };
  });
}

function linksIn(card: CardJson): string[] {
  const clicks = card.sections.flatMap(({ widgets }) =>
    widgets.flatMap((widget): (OnClickJson | undefined)[] => {
      if ('buttonList' in widget) return widget.buttonList.buttons.map(button => button.onClick);
      return 'decoratedText' in widget ? [widget.decoratedText.onClick, widget.decoratedText.button?.onClick] : [];
    }),
  );
  return clicks.flatMap(click => (click && 'openLink' in click ? [click.openLink.url] : []));
}

function refused(message: string): RunResult {
  return { outcome: 'refused', error: { name: 'Exception', message }, commands: [], milliseconds: 0, logs: [] };
}
