import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import fields from './field.module.css';
import floats from './float.module.css';

export interface MenuAction {
  id: string;
  label: string;
  icon?: LucideIcon;
  isDisabled?: boolean;
  onAction: () => void;
}

interface Props {
  label: string;
  /** The button that opens the menu. */
  children: ReactElement;
  actions: readonly MenuAction[];
}

export function Menu({ label, children, actions }: Props) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={floats.popover as string}>
        <AriaMenu aria-label={label} className={floats.list as string}>
          {actions.map(({ id, label: name, icon: Icon, isDisabled, onAction }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={name}
              isDisabled={isDisabled}
              onAction={onAction}
              className={floats.item as string}
            >
              {Icon && <Icon aria-hidden className={fields.icon} />}
              {name}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
