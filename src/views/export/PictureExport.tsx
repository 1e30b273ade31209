/** The network as a picture, ready to be downloaded. */
import Download from 'lucide-react/icons/download';
import { useEffect, useState } from 'react';
import { fileStem } from '../../document/fileStem.ts';
import { shapeText } from '../../document/network.ts';
import { problemOf } from '../../document/problem.ts';
import { svgDocument } from '../../export/svg.ts';
import { pictures } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { embedFonts } from './embedFonts.ts';
import styles from './ExportDialog.module.css';
import { rasterise, svgAddress } from './rasterise.ts';
import { readNetworkPicture } from './readPicture.ts';
import { saveFile } from '../../ui/saveFile.ts';

const SCALES = [1, 2];

interface MadePicture {
  svg: string;
  widthPx: number;
  heightPx: number;
}

export function PictureExport() {
  const document = useApp((state) => state.document);
  const title = pictures.pictureTitle(problemOf(document).name, shapeText(document));
  const picture = useNetworkPicture(title);
  const [failed, setFailed] = useState(false);
  const waiting = picture ? undefined : pictures.making;

  function saveSvg({ svg }: MadePicture): void {
    saveFile(`${fileStem(document)}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  }

  async function savePng({ svg, ...size }: MadePicture, scale: number): Promise<void> {
    const name = scale === 1 ? `${fileStem(document)}.png` : `${fileStem(document)}@${scale}x.png`;
    try {
      saveFile(name, await rasterise(svg, size, scale));
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <div className={styles.head}>
        <p className={styles.what} role="status">
          {failed || picture === 'failed'
            ? pictures.pictureFailed
            : picture
              ? pictures.size(picture.widthPx, picture.heightPx)
              : pictures.making}
        </p>
        <div className={styles.buttons}>
          {SCALES.map((scale) => (
            <Button
              key={scale}
              disabledReason={waiting}
              onClick={() => {
                if (picture && picture !== 'failed') void savePng(picture, scale);
              }}
            >
              <Download aria-hidden="true" />
              {pictures.png(scale)}
            </Button>
          ))}
          <Button
            variant="primary"
            disabledReason={waiting}
            onClick={() => {
              if (picture && picture !== 'failed') saveSvg(picture);
            }}
          >
            <Download aria-hidden="true" />
            {pictures.svg}
          </Button>
        </div>
      </div>
      {picture && picture !== 'failed' && (
        <img className={styles.preview} src={svgAddress(picture.svg)} alt={pictures.preview} />
      )}
    </>
  );
}

/** Read from the page when it is first asked for; null until its fonts are there. */
function useNetworkPicture(title: string): MadePicture | 'failed' | null {
  const [made, setMade] = useState<MadePicture | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    void makePicture(title)
      .catch(() => 'failed' as const)
      .then((picture) => {
        if (isWanted) setMade(picture);
      });
    return () => {
      isWanted = false;
    };
  }, [title]);
  return made;
}

async function makePicture(title: string): Promise<MadePicture | 'failed'> {
  const read = readNetworkPicture(window.document);
  if (!read) return 'failed';
  const fonts = await embedFonts(read.content);
  return { svg: svgDocument({ ...read, title, fonts }), widthPx: read.widthPx, heightPx: read.heightPx };
}
