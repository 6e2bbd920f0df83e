// CardService: cards as a Google Workspace add-on builds them for Drive's side panel. Needs no scope of its own.
import type { Service } from '../../types.ts';
import { Action, OpenLink } from './actions.ts';
import { CardBuilder, CardHeader, CardSection } from './card.ts';
import { SelectionInputType, TextButtonStyle } from './enums.ts';
import { SelectionInput, TextInput } from './inputs.ts';
import {
  ActionResponseBuilder,
  DriveItemsSelectedActionResponseBuilder,
  Navigation,
  Notification,
} from './responses.ts';
import { ButtonSet, DecoratedText, TextButton, TextParagraph } from './widgets.ts';

class CardService {
  static readonly googleName = 'CardService';
  readonly SelectionInputType = SelectionInputType;
  readonly TextButtonStyle = TextButtonStyle;

  newAction(): Action {
    return new Action();
  }

  newActionResponseBuilder(): ActionResponseBuilder {
    return new ActionResponseBuilder();
  }

  newButtonSet(): ButtonSet {
    return new ButtonSet();
  }

  newCardBuilder(): CardBuilder {
    return new CardBuilder();
  }

  newCardHeader(): CardHeader {
    return new CardHeader();
  }

  newCardSection(): CardSection {
    return new CardSection();
  }

  newDecoratedText(): DecoratedText {
    return new DecoratedText();
  }

  newDriveItemsSelectedActionResponseBuilder(): DriveItemsSelectedActionResponseBuilder {
    return new DriveItemsSelectedActionResponseBuilder();
  }

  newNavigation(): Navigation {
    return new Navigation();
  }

  newNotification(): Notification {
    return new Notification();
  }

  newOpenLink(): OpenLink {
    return new OpenLink();
  }

  newSelectionInput(): SelectionInput {
    return new SelectionInput();
  }

  newTextButton(): TextButton {
    return new TextButton();
  }

  newTextInput(): TextInput {
    return new TextInput();
  }

  newTextParagraph(): TextParagraph {
    return new TextParagraph();
  }
}

export const cardService: Service = {
  name: 'card-service',
  globals: () => ({ CardService: new CardService() }),
};

export { Card } from './card.ts';
export { Response } from './responses.ts';
