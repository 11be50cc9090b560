import { KeepSafe } from "../shared/keep-safe";
import { words } from "../shared/world";
import style from "./dashboard.module.css";
import { BeforeAfterLink } from "./gallery/before-after-link";
import { Gallery } from "./gallery/gallery";
import { useGallery } from "./gallery/use-gallery";

function NoProof() {
  const { dashboard } = words;
  return (
    <div className={style["empty"]}>
      <p>
        <b>{dashboard.noProof}</b>
      </p>
      <p>{dashboard.noProofHint}</p>
    </div>
  );
}

/** The exhibits of all cases. */
export function ProofPage() {
  const contents = useGallery(null);
  return (
    <>
      <h1>{words.dashboard.proof}</h1>
      {contents?.exhibits.length === 0 && <NoProof />}
      {contents && contents.exhibits.length > 0 && (
        <>
          <KeepSafe />
          <Gallery caseId={null} contents={contents} />
        </>
      )}
    </>
  );
}

/** The exhibits of one case. */
export function CaseProofPage({ id }: { id: string }) {
  const contents = useGallery(id);
  const provider = contents?.providerOf(id);
  return (
    <>
      <p>
        <a href={`#/case/${id}`}>← {words.gallery.backToCase}</a>
      </p>
      <h1>{provider ? words.gallery.proofOf(provider) : words.dashboard.proof}</h1>
      {contents?.exhibits.length === 0 && <NoProof />}
      {contents && contents.exhibits.length > 0 && (
        <>
          <BeforeAfterLink exhibits={contents.exhibits} />
          <Gallery caseId={id} contents={contents} />
        </>
      )}
    </>
  );
}
