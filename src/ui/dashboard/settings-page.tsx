import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { allowAllSites, useAllSites } from "../shared/use-all-sites";
import { allowPageArchive, offersPageArchive, usePageArchive } from "../shared/use-page-archive";
import { words } from "../shared/world";
import { AllowedSites } from "./allowed-sites";
import style from "./dashboard.module.css";
import { PermissionSwitch } from "./permission-switch";
import { RoomSection } from "./room-section";

/** Pictures without a press: allowed on all sites, beyond the catalogue's hosts. */
function Pictures() {
  const { pictures, picturesSwitch, picturesMeans, picturesOn, picturesOff } = words.settings;
  return (
    <PermissionSwitch
      title={pictures}
      label={picturesSwitch}
      means={picturesMeans}
      on={picturesOn}
      off={picturesOff}
      allowed={useAllSites()}
      allow={allowAllSites}
    />
  );
}

/** Pages in the browser's own format, beside their copies. */
function PageArchive() {
  const { archive, archiveSwitch, archiveMeans, archiveOn, archiveOff } = words.settings;
  return (
    <PermissionSwitch
      title={archive}
      label={archiveSwitch}
      means={archiveMeans}
      on={archiveOn}
      off={archiveOff}
      allowed={usePageArchive()}
      allow={allowPageArchive}
    />
  );
}

interface Command {
  readonly name?: string | undefined;
  readonly shortcut?: string | undefined;
  readonly description?: string | undefined;
}

/** The keys as they are set now; where none is, it says so. */
function Keys() {
  const [keys, setKeys] = useState<readonly Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(setKeys), []);
  const { settings } = words;
  return (
    <section>
      <h2>{settings.keys}</h2>
      <dl className={style["facts"]}>
        {keys.map(({ name, shortcut, description }) => (
          <div key={name}>
            <dt>{name === "_execute_action" ? words.manifest.action : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : settings.noKey}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{settings.keysHint}</p>
    </section>
  );
}

/** The hosts on which pages may be read, by the manifest's own word. */
function Reach() {
  const hosts = (browser.runtime.getManifest().host_permissions ?? []) as string[];
  const names = hosts.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, ""));
  return (
    <section>
      <h2>{words.settings.reach}</h2>
      <p>{words.settings.reachMeans}</p>
      <ul className={style["hosts"]}>
        {names.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the person may allow, and what is allowed. */
export function SettingsPage() {
  return (
    <article className={`${style["reading"]} ${style["settings"]}`}>
      <h1>{words.settings.title}</h1>
      <RoomSection />
      <Pictures />
      {offersPageArchive() && <PageArchive />}
      <AllowedSites />
      <Keys />
      <Reach />
    </article>
  );
}
