import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { cx } from './cx';
import styles from './Tabs.module.css';

export interface TabItem<K extends string> {
  id: K;
  label: string;
  count?: number;
  content: ReactNode;
}

interface Props<K extends string> {
  label: string;
  tabs: readonly TabItem<K>[];
  value: K;
  onChange: (value: K) => void;
  /** Smaller, where five tabs must stand in half a screen. */
  isDense?: boolean;
}

export function Tabs<K extends string>({ label, tabs, value, onChange, isDense }: Props<K>) {
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={(key) => onChange(String(key) as K)}
      className={styles.tabs as string}
    >
      <TabList aria-label={label} className={cx(styles.list, isDense && styles.dense)}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab as string}>
            {tab.label}
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel as string}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
