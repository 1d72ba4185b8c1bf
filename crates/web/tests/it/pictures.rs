//! Stories of pictures: described or said to decorate, written anew, shown beside news.

use testbed::portal::TestPortal;

use crate::publishing::{address, edits_at_loincourt};

const PICTURES: &str = "/pro/images";

#[tokio::test]
async fn a_picture_is_described_before_it_is_kept_and_shown_beside_news() {
    for portal in TestPortal::each().await {
        let photo = png();
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get(PICTURES)
            .await
            .is(200)
            .says("Aucune image pour l’instant.");
        let about = [("bibliotheque", "valbrune"), ("nom", ""), ("alt", "")];
        nadia
            .post_file(PICTURES, &about, ("fichier", &photo))
            .await
            .is(422)
            .says("Dites ce que l’image montre");
        let about = [
            ("bibliotheque", "valbrune"),
            ("nom", "Meuble"),
            ("alt", "Un meuble à tiroirs"),
        ];
        for (what, file) in [
            (
                "a drawing with a script",
                b"<svg onload=\"alert(1)\"/>".as_slice(),
            ),
            ("nothing that is cut", &photo[..40]),
            ("a program", b"MZ\x90\x00"),
        ] {
            let told = nadia.post_file(PICTURES, &about, ("fichier", file)).await;
            told.is(422).says("n’est pas une image");
            assert!(told.body.contains("value=\"Un meuble à tiroirs\""), "{what}");
        }
        nadia
            .post_file(PICTURES, &about, ("fichier", &photo))
            .await
            .is(200)
            .says("« Meuble » est ajoutée")
            .has("alt=\"Un meuble à tiroirs\"");
        let src = nadia.page().body.split("src=\"/images/").nth(1).unwrap();
        let src = format!("/images/{}", src.split('"').next().unwrap());
        let served = portal.visitor().get(&src).await;
        served.is(200);
        assert_eq!(served.header("content-type"), "image/jpeg");
        assert!(served.header("cache-control").contains("immutable"));
        assert!(!served.body.contains("IHDR"), "it was written anew");
        portal
            .visitor()
            .get("/images/..%2F..%2Fetc%2Fpasswd")
            .await
            .is(404);
        portal.visitor().get(&src.replace(".jpg", ".svg")).await.is(404);

        let new = "/pro/actualites/nouvelle";
        let id = nadia.page().body.split("action=\"/pro/images/").nth(1).unwrap();
        let id = id.split('"').next().unwrap().to_owned();
        nadia.get(new).await.is(200).says("Meuble");
        let news = [
            ("geste", "publier"),
            ("langue", "fr"),
            ("titre", "Une grainothèque"),
            ("texte", "Sans carte."),
            ("bibliotheque", "valbrune"),
            ("signature", "Nadia"),
            ("image", id.as_str()),
        ];
        nadia.post_form(new, &news).await.is(200).says("est en ligne");
        let edit = address(nadia.page(), "Une grainothèque");
        nadia
            .get(&edit)
            .await
            .has(&format!("<option value=\"{id}\" selected>"));
        let mut reader = portal.visitor();
        reader.get("/actualites").await.is(200);
        let page = reader.page().link("Une grainothèque").unwrap();
        reader.get(&page).await.is(200).has(&format!(
            "src=\"{src}\" alt=\"Un meuble à tiroirs\" width=\"2\" height=\"2\""
        ));

        // What is shown is not deleted; what shows it may be.
        let delete = format!("{PICTURES}/{id}/supprimer");
        nadia.get(PICTURES).await.is(200);
        nadia.post_form(&delete, &[]).await.is(200).says("sert encore");
        let change = format!("{PICTURES}/{id}");
        nadia
            .post_form(&change, &[("nom", "Meuble"), ("alt", "")])
            .await
            .is(200)
            .says("Rien n’est changé");
        nadia
            .post_form(&change, &[("nom", "Meuble"), ("alt", "Douze tiroirs")])
            .await
            .is(200)
            .says("est modifiée")
            .has("alt=\"Douze tiroirs\"");

        // It belongs to Valbrune.
        edits_at_loincourt(&portal).await;
        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get(PICTURES).await.is(200).does_not_say("Douze tiroirs");
        let token = luc.page().hidden(PICTURES)[0].1.clone();
        luc.post_once(&delete, &[("token", &token)]).await.is(404);
        let words = [
            ("token", token.as_str()),
            ("version", "1"),
            ("nom", "x"),
            ("alt", "x"),
        ];
        luc.post_once(&change, &words).await.is(404);
    }
}

/// A PNG of two by two dots, with a word about the place where it was taken.
pub fn png() -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let head = [0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0];
    let dots = [0, 255, 0, 0, 255, 255, 255, 0, 255, 255, 255, 255, 0, 0];
    let (mut low, mut high) = (1_u32, 0_u32);
    for dot in dots {
        low = (low + dot) % 65_521;
        high = (high + low) % 65_521;
    }
    let mut data = vec![0x78, 0x01, 0x01, 14, 0, 0xf1, 0xff];
    data.extend(dots.map(|dot| u8::try_from(dot).unwrap()));
    data.extend((high << 16 | low).to_be_bytes());
    for (name, content) in [
        (b"IHDR", head.to_vec()),
        (b"tEXt", b"Comment\0IHDR of the place".to_vec()),
        (b"IDAT", data),
        (b"IEND", Vec::new()),
    ] {
        bytes.extend(u32::try_from(content.len()).unwrap().to_be_bytes());
        let start = bytes.len();
        bytes.extend_from_slice(name);
        bytes.extend(content);
        let crc = crc32(&bytes[start..]);
        bytes.extend(crc.to_be_bytes());
    }
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}
