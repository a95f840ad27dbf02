//! A server for each case: memory store, a listener on a free port, a client certificate.

use keystead_tests::conformance::case::{Entry, Peer};
use keystead_tests::conformance::run::Ground;
use keystead_tests::conformance::tls::{Fresh, Identities};
use keystead_tests::workspace;
use kmip_core::server::Server;

/// Servers of this library.
pub(crate) struct RealServers {
    identities: Identities,
}

impl RealServers {
    /// Certificates for the run.
    pub(crate) fn new() -> Result<Self, String> {
        let folder = workspace::scratch("conformance");
        Ok(Self {
            identities: Identities::make(&folder)?,
        })
    }
}

impl Ground for RealServers {
    fn fresh(&self, _entry: &Entry) -> Result<Box<dyn Peer>, String> {
        let server = Server::builder()
            .memory()
            .build()
            .map_err(|error| error.to_string())?;
        let listener = server
            .listen(self.identities.listen_options())
            .map_err(|error| error.to_string())?;
        Ok(Box::new(Fresh::new(&self.identities, listener)?))
    }
}
