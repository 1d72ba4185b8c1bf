//! Pictures: what a librarian sends is read, turned upright, made smaller and written anew, so that
//! nothing of the file that was sent is kept but what can be seen.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use domain::id::{FileId, LibraryId, PictureId};
use domain::picture::{LARGEST_FILE, LONGEST_SIDE, MOST_DOTS, Picture, Unusable, is_fingerprint};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};
use sha2::{Digest, Sha256};
use store::idempotency::{self, Known};
use tokio::sync::Semaphore;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::publishing::{may_write, reach};
use crate::random::{fingerprint, hex};

/// Pictures on a page of the list.
pub const PAGE: i64 = 24;
/// Pictures among which one chooses.
const CHOICE: i64 = 200;
/// How well it is written: what is lost is not seen.
const QUALITY: u8 = 82;
/// Unfolded, a picture takes a hundred megabytes: one after the other.
static AT_ONCE: Semaphore = Semaphore::const_new(1);

const NOUN: &str = "picture";

/// A picture that was sent, and what is said of it.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The file, whatever it is.
    pub bytes: Vec<u8>,
    /// For which library; none: the network.
    pub library: Option<LibraryId>,
    /// By which it is found.
    pub name: String,
    /// What it shows; empty where it decorates.
    pub alt: String,
}

/// A picture, written anew.
struct Drawn {
    bytes: Vec<u8>,
    width: u32,
    height: u32,
}

/// Reads a file and writes what can be seen of it. Its kind is what it contains, not what it is called.
fn redrawn(bytes: &[u8]) -> Result<Drawn, Unusable> {
    if bytes.len() > LARGEST_FILE {
        return Err(Unusable::TooLarge);
    }
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| Unusable::Unreadable)?;
    let is_read = matches!(
        reader.format(),
        Some(ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)
    );
    if !is_read {
        return Err(Unusable::Unreadable);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_DOTS * 4 + (1 << 20));
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Unusable::Unreadable)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_DOTS {
        return Err(Unusable::TooManyDots);
    }
    let orientation = decoder.orientation().map_err(|_| Unusable::Unreadable)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| Unusable::Unreadable)?;
    if width > LONGEST_SIDE || height > LONGEST_SIDE {
        picture = picture.resize(LONGEST_SIDE, LONGEST_SIDE, FilterType::Triangle);
    }
    picture.apply_orientation(orientation);
    let flat = on_white(&picture);
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY)
        .encode_image(&flat)
        .map_err(|_| Unusable::Unreadable)?;
    Ok(Drawn {
        bytes,
        width: flat.width(),
        height: flat.height(),
    })
}

/// What shows through becomes white.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let seen = picture.to_rgba8();
    let blend = |colour: u8, alpha: u8| {
        let (colour, alpha) = (u32::from(colour), u32::from(alpha));
        u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
    };
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [red, green, blue, alpha] = seen.get_pixel(x, y).0;
        image::Rgb([blend(red, alpha), blend(green, alpha), blend(blue, alpha)])
    })
}

/// Where a file lies.
fn path(folder: &Path, fingerprint: &str) -> PathBuf {
    folder.join(&fingerprint[..2]).join(format!("{fingerprint}.jpg"))
}

/// The folder of files, as a backup reads and fills it.
#[derive(Clone, Debug)]
pub struct Folder(pub PathBuf);

impl store::backup::Files for Folder {
    fn read(&self, fingerprint: &str) -> std::io::Result<Option<Vec<u8>>> {
        if !is_fingerprint(fingerprint) {
            return Ok(None);
        }
        match std::fs::read(path(&self.0, fingerprint)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(why) => Err(why),
        }
    }

    fn put(&self, fingerprint: &str, bytes: &[u8]) -> std::io::Result<()> {
        if !is_fingerprint(fingerprint) || hex(&Sha256::digest(bytes)) != fingerprint {
            return Err(std::io::Error::other(format!(
                "the file {fingerprint} was changed: it is not what its name says"
            )));
        }
        let path = path(&self.0, fingerprint);
        if let Some(shelf) = path.parent() {
            std::fs::create_dir_all(shelf)?;
        }
        let unfinished = path.with_extension("part");
        std::fs::write(&unfinished, bytes)?;
        std::fs::rename(&unfinished, &path)
    }
}

/// Writes a file whole or not at all; one that is there already is the same.
async fn write(folder: &Path, fingerprint: &str, bytes: &[u8], new_id: i64) -> std::io::Result<()> {
    let path = path(folder, fingerprint);
    if tokio::fs::try_exists(&path).await? {
        return Ok(());
    }
    let shelf = path.parent().unwrap_or(folder);
    tokio::fs::create_dir_all(shelf).await?;
    let unfinished = shelf.join(format!("{new_id}.part"));
    tokio::fs::write(&unfinished, bytes).await?;
    tokio::fs::rename(&unfinished, &path).await
}

/// Keeps a picture. The same form (`key`) sent twice keeps it once.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn keep(
    app: &App,
    librarian: &Librarian,
    upload: Upload,
    key: &str,
) -> Outcome<Result<Picture, Unusable>> {
    if !may_write(librarian, upload.library) {
        return Err(Failure::NotFound);
    }
    let Upload {
        bytes,
        library,
        name,
        alt,
    } = upload;
    let permit = AT_ONCE.acquire().await.map_err(anyhow::Error::from)?;
    let drawn = tokio::task::spawn_blocking(move || redrawn(&bytes)).await;
    drop(permit);
    let drawn = match drawn.map_err(anyhow::Error::from)? {
        Ok(drawn) => drawn,
        Err(why) => return Ok(Err(why)),
    };
    let print = hex(&Sha256::digest(&drawn.bytes));
    let account = librarian.account.id;
    let body = fingerprint(&format!("{print}\n{library:?}\n{name}\n{alt}"));
    let key = &format!("{key}:{body}");
    // The file first: a row never names one that is not there.
    let now = app.clock.now();
    write(&app.settings.files, &print, &drawn.bytes, app.new_id(now))
        .await
        .map_err(|why| anyhow::Error::from(why).context("could not write a picture"))?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    match idempotency::look(act.conn(), key, account, NOUN, &body).await? {
        Known::Answered(id) => {
            let id: PictureId = id.parse().map_err(|_| Failure::Conflict)?;
            let found = store::picture::find(act.conn(), id).await?;
            return found.map(Ok).ok_or(Failure::Conflict);
        }
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let now = act.moment.now;
    let id = FileId::new(act.id());
    let sides = (drawn.width, drawn.height);
    let file = store::picture::put_file(act.conn(), id, &print, sides, now).await?;
    let picture = Picture {
        id: PictureId::new(act.id()),
        library,
        name,
        alt,
        fingerprint: print,
        width: drawn.width,
        height: drawn.height,
        version: 0,
    };
    store::picture::insert(act.conn(), &picture, file, now).await?;
    act.audit("picture.add", NOUN, picture.id.get(), None, None)
        .await?;
    let answer = picture.id.to_string();
    idempotency::keep(act.conn(), key, account, NOUN, &body, &answer, now).await?;
    act.commit().await?;
    Ok(Ok(picture))
}

/// A page of the pictures of a librarian's libraries, and one more when there are others.
///
/// # Errors
/// When the database fails.
pub async fn list(app: &App, librarian: &Librarian, page: i64) -> Outcome<Vec<Picture>> {
    let reach = reach(librarian, None)?;
    let mut conn = app.db.read().await?;
    let offset = page.clamp(0, 1_000) * PAGE;
    Ok(store::picture::of(&mut conn, &reach, PAGE + 1, offset).await?)
}

/// The pictures among which a librarian chooses: those of their libraries, and the network's.
///
/// # Errors
/// When the database fails.
pub async fn choice(app: &App, librarian: &Librarian) -> Outcome<Vec<Picture>> {
    let mut reach = reach(librarian, None)?;
    reach.network = true;
    let mut conn = app.db.read().await?;
    Ok(store::picture::of(&mut conn, &reach, CHOICE, 0).await?)
}

/// One that a librarian may choose; none when it is not theirs nor the network's.
///
/// # Errors
/// When the database fails.
pub async fn chosen(app: &App, librarian: &Librarian, id: PictureId) -> Outcome<Option<Picture>> {
    let mut conn = app.db.read().await?;
    let found = store::picture::find(&mut conn, id).await?;
    Ok(found.filter(|picture| picture.library.is_none() || may_write(librarian, picture.library)))
}

/// The picture beside something.
///
/// # Errors
/// When the database fails.
pub async fn beside(app: &App, id: Option<PictureId>) -> Outcome<Option<Picture>> {
    let Some(id) = id else { return Ok(None) };
    let mut conn = app.db.read().await?;
    Ok(store::picture::find(&mut conn, id).await?)
}

async fn theirs(conn: &mut store::Conn, librarian: &Librarian, id: PictureId) -> Outcome<Picture> {
    store::picture::find(conn, id)
        .await?
        .filter(|picture| may_write(librarian, picture.library))
        .ok_or(Failure::NotFound)
}

/// Says otherwise what a picture shows.
///
/// # Errors
/// As not found when it is not theirs; as a conflict when a colleague changed it meanwhile.
pub async fn describe(
    app: &App,
    librarian: &Librarian,
    id: PictureId,
    version: i64,
    (name, alt): (String, String),
) -> Outcome<Picture> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let before = theirs(act.conn(), librarian, id).await?;
    let changed = Picture {
        name,
        alt,
        version,
        ..before
    };
    if !store::picture::update(act.conn(), &changed).await? {
        return Err(Failure::Conflict);
    }
    act.audit("picture.describe", NOUN, id.get(), None, None).await?;
    act.commit().await?;
    Ok(changed)
}

/// Deletes a picture that nothing shows; says whether it was. Its file goes with the next purge.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn delete(app: &App, librarian: &Librarian, id: PictureId) -> Outcome<(Picture, bool)> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let picture = theirs(act.conn(), librarian, id).await?;
    if store::picture::is_used(act.conn(), id).await? {
        return Ok((picture, false));
    }
    store::picture::delete(act.conn(), id).await?;
    act.audit("picture.delete", NOUN, id.get(), None, None).await?;
    act.commit().await?;
    Ok((picture, true))
}

/// The bytes of a picture.
///
/// # Errors
/// As not found when there is none of this fingerprint.
pub async fn bytes(app: &App, fingerprint: &str) -> Outcome<Vec<u8>> {
    if !is_fingerprint(fingerprint) {
        return Err(Failure::NotFound);
    }
    match tokio::fs::read(path(&app.settings.files, fingerprint)).await {
        Ok(bytes) => Ok(bytes),
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => Err(Failure::NotFound),
        Err(why) => Err(anyhow::Error::from(why)
            .context("could not read a picture")
            .into()),
    }
}

/// Takes away the files that no picture has had for a day.
///
/// # Errors
/// When the database fails, or the folder cannot be written.
pub async fn purge(app: &App, before: jiff::Timestamp) -> Outcome<()> {
    let mut tx = app.db.begin_write().await?;
    let gone = store::picture::forget_files(&mut tx, before).await?;
    tx.commit().await?;
    for fingerprint in gone.iter().filter(|print| is_fingerprint(print)) {
        match tokio::fs::remove_file(path(&app.settings.files, fingerprint)).await {
            Ok(()) => {}
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => {}
            Err(why) => {
                return Err(anyhow::Error::from(why)
                    .context("could not remove a picture")
                    .into());
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgba, RgbaImage};

    fn png(width: u32, height: u32) -> Vec<u8> {
        let picture = RgbaImage::from_fn(width, height, |x, _| match x % 2 {
            0 => Rgba([200, 30, 30, 255]),
            _ => Rgba([0, 0, 0, 0]),
        });
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageRgba8(picture)
            .write_to(&mut bytes, ImageFormat::Png)
            .expect("a picture is written");
        bytes.into_inner()
    }

    #[test]
    fn a_file_of_a_backup_is_what_its_name_says() {
        use store::backup::Files as _;
        let place = tempfile::tempdir().expect("a folder");
        let folder = Folder(place.path().to_owned());
        let name = hex(&Sha256::digest(b"dots"));
        folder.put(&name, b"dots").expect("is put");
        assert_eq!(
            folder.read(&name).expect("is read").as_deref(),
            Some(&b"dots"[..])
        );
        folder.put(&name, b"other").expect_err("was changed");
        folder
            .put("../../etc/passwd", b"dots")
            .expect_err("is no name of ours");
        let nowhere = "0".repeat(64);
        assert!(folder.read(&nowhere).expect("is not there").is_none());
    }

    #[test]
    fn what_is_kept_is_smaller_and_without_holes() {
        let drawn = redrawn(&png(2_400, 600)).map(|drawn| (drawn.width, drawn.height, drawn.bytes));
        let Ok((width, height, bytes)) = drawn else {
            panic!("it is a picture")
        };
        assert_eq!((width, height), (1_200, 300));
        assert_eq!(bytes[..3], [0xff, 0xd8, 0xff], "it is a JPEG now");
        let small = redrawn(&png(10, 6)).map(|drawn| (drawn.width, drawn.height));
        assert_eq!(small.ok(), Some((10, 6)));
    }

    #[test]
    fn what_is_hidden_in_a_file_is_not_kept() {
        let mut bytes = png(40, 40);
        bytes.extend_from_slice(b"<?php system($_GET['c']); ?>");
        let drawn = redrawn(&bytes).map(|drawn| drawn.bytes);
        let kept = drawn.unwrap_or_default();
        assert!(!kept.is_empty());
        assert!(!kept.windows(5).any(|five| five == b"<?php"));
    }

    #[test]
    fn what_is_no_picture_is_refused_whatever_it_is_called() {
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
        let gif = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;";
        let cut = &png(40, 40)[..60];
        for bytes in [svg.as_slice(), gif.as_slice(), cut, b"", b"\xff\xd8\xff"] {
            assert_eq!(redrawn(bytes).map(|_| ()), Err(Unusable::Unreadable));
        }
        assert_eq!(
            redrawn(&vec![0; LARGEST_FILE + 1]).map(|_| ()),
            Err(Unusable::TooLarge)
        );
    }

    #[test]
    fn a_small_file_that_unfolds_into_very_much_is_not_unfolded() {
        // The head of a PNG of 60,000 by 60,000 dots, with nothing behind it.
        let mut bomb = png(1, 1);
        let side = 60_000_u32.to_be_bytes();
        bomb[16..20].copy_from_slice(&side);
        bomb[20..24].copy_from_slice(&side);
        let crc = crc32(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&crc.to_be_bytes());
        assert!(matches!(
            redrawn(&bomb).map(|_| ()),
            Err(Unusable::TooManyDots | Unusable::Unreadable)
        ));
    }

    /// The checksum of a part of a PNG.
    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
            })
        })
    }
}
