// One card of the add-on, drawn with the browser's own controls. What is typed lives here until a callback asks for it.
import { useId, useState } from 'preact/hooks';
import type {
  ActionJson,
  ButtonJson,
  CardJson,
  DecoratedTextJson,
  SelectionInputJson,
  TextInputJson,
  WidgetJson,
} from '../../../card-json.ts';
import { CardHtml } from './card-html.tsx';
import { CardLink } from './card-link.tsx';

export type FormInputs = Readonly<Record<string, readonly string[]>>;

interface CardProps {
  readonly card: CardJson;
  readonly isBusy: boolean;
  run(action: ActionJson, inputs: FormInputs): void;
}

/** Give it a new key with every new card: its fields then start with that card's values. */
export function CardView({ card, isBusy, run }: CardProps) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() => startValues(card));
  const set = (name: string, value: string, onChange?: ActionJson): void => {
    const next = { ...values, [name]: value };
    setValues(next);
    if (onChange) run(onChange, asInputs(next));
  };
  const form: Form = { values, isBusy, set, press: action => run(action, asInputs(values)) };
  return (
    <div class="card" tabIndex={-1}>
      {card.header && (
        <header>
          <h3>{card.header.title}</h3>
          {card.header.subtitle && <p>{card.header.subtitle}</p>}
        </header>
      )}
      {card.sections.map((section, at) => (
        <section key={at}>
          {section.header && <h4>{section.header}</h4>}
          {section.widgets.map((widget, index) => (
            <Widget key={index} widget={widget} form={form} />
          ))}
        </section>
      ))}
    </div>
  );
}

interface Form {
  readonly values: Readonly<Record<string, string>>;
  readonly isBusy: boolean;
  set(name: string, value: string, onChange?: ActionJson): void;
  press(action: ActionJson): void;
}

const asInputs = (values: Readonly<Record<string, string>>): FormInputs =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));

function startValues(card: CardJson): Record<string, string> {
  const values: Record<string, string> = {};
  for (const widget of card.sections.flatMap(section => section.widgets)) {
    if ('textInput' in widget) values[widget.textInput.name] = widget.textInput.value ?? '';
    if (!('selectionInput' in widget)) continue;
    const { name, type, items } = widget.selectionInput;
    const first = type === 'DROPDOWN' ? items[0] : undefined;
    values[name] = (items.find(item => item.selected) ?? first)?.value ?? '';
  }
  return values;
}

function Widget({ widget, form }: { widget: WidgetJson; form: Form }) {
  if ('textParagraph' in widget)
    return (
      <p>
        <CardHtml text={widget.textParagraph.text} />
      </p>
    );
  if ('decoratedText' in widget) return <Decorated json={widget.decoratedText} form={form} />;
  if ('buttonList' in widget)
    return (
      <div class="card-buttons">
        {widget.buttonList.buttons.map(button => (
          <CardButton key={button.text} button={button} form={form} />
        ))}
      </div>
    );
  if ('textInput' in widget) return <TextField json={widget.textInput} form={form} />;
  return <Choice json={widget.selectionInput} form={form} />;
}

function CardButton({ button, form }: { button: ButtonJson; form: Form }) {
  const look = button.type === 'FILLED' ? 'button primary' : 'button';
  const { onClick } = button;
  if ('openLink' in onClick)
    return (
      <CardLink url={onClick.openLink.url} class={look}>
        {button.text}
      </CardLink>
    );
  return (
    <button
      type="button"
      class={look}
      disabled={button.disabled === true}
      aria-disabled={form.isBusy}
      {...(button.altText && { 'aria-label': button.altText })}
      onClick={() => !form.isBusy && form.press(onClick.action)}
    >
      {button.text}
    </button>
  );
}

function Decorated({ json, form }: { json: DecoratedTextJson; form: Form }) {
  const { onClick } = json;
  const words = (
    <>
      {json.topLabel && <span class="card-label">{json.topLabel}</span>}
      <span>
        <CardHtml text={json.text} />
      </span>
      {json.bottomLabel && <span class="card-label">{json.bottomLabel}</span>}
    </>
  );
  return (
    <div class="card-text">
      {onClick === undefined && words}
      {onClick && 'openLink' in onClick && <CardLink url={onClick.openLink.url}>{words}</CardLink>}
      {onClick && 'action' in onClick && (
        <button type="button" class="card-plain" aria-disabled={form.isBusy} onClick={() => form.press(onClick.action)}>
          {words}
        </button>
      )}
      {json.button && <CardButton button={json.button} form={form} />}
    </div>
  );
}

function TextField({ json, form }: { json: TextInputJson; form: Form }) {
  const id = useId();
  const shared = {
    id,
    value: form.values[json.name] ?? '',
    onInput: (event: Event) => form.set(json.name, (event.currentTarget as HTMLInputElement).value),
    onChange: () => json.onChangeAction && form.set(json.name, form.values[json.name] ?? '', json.onChangeAction),
    ...(json.hintText && { 'aria-describedby': `${id}-hint` }),
  };
  return (
    <div class="field">
      <label for={id}>{json.label ?? json.name}</label>
      {json.type === 'MULTIPLE_LINE' ? <textarea rows={4} {...shared} /> : <input type="text" {...shared} />}
      {json.hintText && <small id={`${id}-hint`}>{json.hintText}</small>}
    </div>
  );
}

function Choice({ json, form }: { json: SelectionInputJson; form: Form }) {
  const group = useId();
  const { name, label = name, items, onChangeAction } = json;
  const choose = (value: string): void => form.set(name, value, onChangeAction);
  if (json.type === 'RADIO_BUTTON')
    return (
      <fieldset class="card-choices">
        <legend>{label}</legend>
        {items.map(item => (
          <label key={item.value}>
            <input
              type="radio"
              name={group}
              checked={form.values[name] === item.value}
              onChange={() => choose(item.value)}
            />
            {item.text}
          </label>
        ))}
      </fieldset>
    );
  return (
    <div class="field">
      <label for={group}>{label}</label>
      <select id={group} value={form.values[name] ?? ''} onChange={event => choose(event.currentTarget.value)}>
        {items.map(item => (
          <option key={item.value} value={item.value}>
            {item.text}
          </option>
        ))}
      </select>
    </div>
  );
}
