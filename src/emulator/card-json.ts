// Cards as plain JSON, as CardService makes them and the Drive page draws them. Shapes follow W/add-ons/reference/rpc/google.apps.card.v1.

export interface CardJson {
  readonly name?: string;
  readonly header?: { readonly title: string; readonly subtitle?: string };
  readonly sections: readonly SectionJson[];
}

export interface SectionJson {
  readonly header?: string;
  readonly widgets: readonly WidgetJson[];
}

export type WidgetJson =
  /** Simple HTML. */
  | { readonly textParagraph: { readonly text: string } }
  | { readonly decoratedText: DecoratedTextJson }
  | { readonly buttonList: { readonly buttons: readonly ButtonJson[] } }
  | { readonly selectionInput: SelectionInputJson }
  | { readonly textInput: TextInputJson };

export interface ActionJson {
  readonly function: string;
  readonly parameters: readonly { readonly key: string; readonly value: string }[];
}

export type OnClickJson = { readonly action: ActionJson } | { readonly openLink: { readonly url: string } };

export interface ButtonJson {
  readonly text: string;
  readonly type: 'OUTLINED' | 'FILLED' | 'FILLED_TONAL' | 'BORDERLESS' | 'TEXT';
  readonly altText?: string;
  readonly disabled?: boolean;
  readonly onClick: OnClickJson;
}

export interface DecoratedTextJson {
  readonly topLabel?: string;
  /** Simple HTML. */
  readonly text: string;
  readonly bottomLabel?: string;
  readonly wrapText?: boolean;
  readonly button?: ButtonJson;
  readonly onClick?: OnClickJson;
}

export interface SelectionInputJson {
  readonly name: string;
  readonly label?: string;
  readonly type: 'DROPDOWN' | 'RADIO_BUTTON';
  readonly items: readonly { readonly text: string; readonly value: string; readonly selected: boolean }[];
  readonly onChangeAction?: ActionJson;
}

export interface TextInputJson {
  readonly name: string;
  readonly label?: string;
  readonly hintText?: string;
  readonly value?: string;
  readonly type: 'SINGLE_LINE' | 'MULTIPLE_LINE';
  readonly onChangeAction?: ActionJson;
}

/** What a card callback asks of the host, in this order: navigate, notify, open a link; or ask the person for a file. */
export interface CardAnswer {
  readonly navigations: readonly CardNavigation[];
  readonly notification?: string;
  readonly openLink?: string;
  /** Id of the Drive item the add-on asks drive.file access to. */
  readonly requestFileScope?: string;
}

export type CardNavigation =
  | { readonly kind: 'pushCard' | 'updateCard'; readonly card: CardJson }
  | { readonly kind: 'popToRoot' };
