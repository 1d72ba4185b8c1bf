//! From which network a request comes. Behind a proxy, the proxy says so; what anybody else says of
//! themselves is not believed.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap};
use domain::throttle::network_of;

/// The proxies that are believed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proxies(pub Vec<IpAddr>);

const FORWARDED_FOR: &str = "x-forwarded-for";

impl Proxies {
    fn knows(&self, address: IpAddr) -> bool {
        self.0
            .iter()
            .any(|proxy| proxy.to_canonical() == address.to_canonical())
    }

    /// The network of whoever asks, where it is known.
    pub(crate) fn caller(&self, parts: &Parts) -> Option<String> {
        self.address(&parts.headers, &parts.extensions).map(network_of)
    }

    /// The address of whoever asks, where it is known: the last of the chain that is not one of our
    /// proxies.
    pub(crate) fn address(&self, headers: &HeaderMap, extensions: &Extensions) -> Option<IpAddr> {
        let ConnectInfo(peer) = extensions.get::<ConnectInfo<SocketAddr>>()?;
        let mut address = peer.ip();
        if self.knows(address) {
            let chain = headers.get_all(FORWARDED_FOR);
            let chain: Vec<&str> = chain
                .iter()
                .filter_map(|value| value.to_str().ok())
                .flat_map(|value| value.split(','))
                .collect();
            for said in chain.iter().rev() {
                // What cannot be read ends the chain: what stands before it may be anything.
                let Ok(said) = said.trim().parse() else { break };
                address = said;
                if !self.knows(said) {
                    break;
                }
            }
        }
        Some(address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::Request;

    fn caller(proxies: &[&str], peer: &str, chain: &[&str]) -> Option<String> {
        let mut request = Request::get("/");
        for said in chain {
            request = request.header(FORWARDED_FOR, *said);
        }
        let (mut parts, ()) = request.body(()).unwrap().into_parts();
        let peer: IpAddr = peer.parse().unwrap();
        parts
            .extensions
            .insert(ConnectInfo(SocketAddr::from((peer, 40000))));
        let proxies = proxies.iter().map(|proxy| proxy.parse().unwrap()).collect();
        Proxies(proxies).caller(&parts)
    }

    #[test]
    fn only_our_own_proxy_is_believed() {
        let says = |found: Option<String>| found.unwrap();
        assert_eq!(says(caller(&[], "192.0.2.7", &["198.51.100.1"])), "192.0.2.7");
        assert_eq!(
            says(caller(&["127.0.0.1"], "127.0.0.1", &["198.51.100.1"])),
            "198.51.100.1"
        );
        // What the visitor wrote stands before what the proxy added.
        assert_eq!(
            says(caller(&["127.0.0.1"], "127.0.0.1", &["10.9.9.9, 203.0.113.5"])),
            "203.0.113.5"
        );
        assert_eq!(
            says(caller(&["127.0.0.1"], "127.0.0.1", &["203.0.113.5", "rubbish"])),
            "127.0.0.1"
        );
        assert_eq!(
            says(caller(
                &["127.0.0.1", "192.0.2.1"],
                "127.0.0.1",
                &["203.0.113.5, 192.0.2.1"]
            )),
            "203.0.113.5"
        );
        assert_eq!(says(caller(&["127.0.0.1"], "127.0.0.1", &[])), "127.0.0.1");
    }
}
