// Widgets that ask something: a text, a choice. Their field names come back in the event's formInputs.
import type { SelectionInputJson, TextInputJson, WidgetJson } from '../../card-json.ts';
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature, type Signatures } from '../../runtime/signature.ts';
import { NotEmulated } from '../../types.ts';
import { Action } from './actions.ts';
import { SelectionInputType } from './enums.ts';
import { needed } from './refusal.ts';
import { Widget } from './widgets.ts';

type TextInputMember = 'setFieldName' | 'setTitle' | 'setHint' | 'setValue' | 'setMultiline';

export class TextInput extends Widget implements Signatures<GoogleAppsScript.Card_Service.TextInput, TextInputMember> {
  static override readonly googleName = 'CardService.TextInput';
  #json: Partial<TextInputJson> = {};
  #onChange: Action | undefined;

  setFieldName(fieldName: string): this {
    return this.#set('setFieldName', fieldName, { name: fieldName });
  }

  setTitle(title: string): this {
    return this.#set('setTitle', title, { label: title });
  }

  setHint(hint: string): this {
    return this.#set('setHint', hint, { hintText: hint });
  }

  setValue(value: string): this {
    return this.#set('setValue', value, { value });
  }

  setMultiline(multiline: boolean): this {
    checkSignature('CardService.TextInput.setMultiline', [multiline], ['Boolean']);
    this.#json = { ...this.#json, type: multiline ? 'MULTIPLE_LINE' : 'SINGLE_LINE' };
    return this;
  }

  setOnChangeAction(action: Action): this {
    checkSignature('CardService.TextInput.setOnChangeAction', [action], [Action]);
    this.#onChange = action;
    return this;
  }

  #set(member: string, given: string, change: Partial<TextInputJson>): this {
    checkSignature(`CardService.TextInput.${member}`, [given], ['String']);
    this.#json = { ...this.#json, ...change };
    return this;
  }

  _json(): WidgetJson {
    const name = needed(this.#json.name, 'the field name of a text input');
    const onChange = this.#onChange && { onChangeAction: this.#onChange._json() };
    return { textInput: { type: 'SINGLE_LINE', ...this.#json, name, ...onChange } };
  }
}

export class SelectionInput
  extends Widget
  implements Signatures<GoogleAppsScript.Card_Service.SelectionInput, 'setFieldName' | 'setTitle' | 'addItem'>
{
  static override readonly googleName = 'CardService.SelectionInput';
  #name: string | undefined;
  #label: string | undefined;
  #onChange: Action | undefined;
  /** Google's default (reference/card-service/selection-input). */
  #type: EnumMember = SelectionInputType.CHECK_BOX;
  readonly #items: { text: string; value: string; selected: boolean }[] = [];

  setFieldName(fieldName: string): this {
    checkSignature('CardService.SelectionInput.setFieldName', [fieldName], ['String']);
    this.#name = fieldName;
    return this;
  }

  setTitle(title: string): this {
    checkSignature('CardService.SelectionInput.setTitle', [title], ['String']);
    this.#label = title;
    return this;
  }

  setType(type: EnumMember): this {
    checkSignature('CardService.SelectionInput.setType', [type], [SelectionInputType]);
    this.#type = type;
    return this;
  }

  addItem(text: unknown, value: unknown, selected: boolean): this {
    const member = 'CardService.SelectionInput.addItem';
    checkSignature(member, [text, value, selected], ['Text', 'Text', 'Boolean']);
    this.#items.push({ text: String(text), value: String(value), selected });
    return this;
  }

  setOnChangeAction(action: Action): this {
    checkSignature('CardService.SelectionInput.setOnChangeAction', [action], [Action]);
    this.#onChange = action;
    return this;
  }

  _json(): WidgetJson {
    const name = needed(this.#name, 'the field name of a selection input');
    const type = this.#type.name();
    if (type !== 'DROPDOWN' && type !== 'RADIO_BUTTON') {
      throw new NotEmulated(`CardService.SelectionInputType.${type}`);
    }
    const json: SelectionInputJson = {
      name,
      type,
      items: this.#items.map(item => ({ ...item })),
      ...(this.#label !== undefined && { label: this.#label }),
      ...(this.#onChange && { onChangeAction: this.#onChange._json() }),
    };
    return { selectionInput: json };
  }
}
