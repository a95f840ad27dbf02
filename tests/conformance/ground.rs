//! A server for each case: memory store, a listener on a free port, a client certificate; HTTPS for its profile.

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
    fn fresh(&self, entry: &Entry) -> Result<Box<dyn Peer>, String> {
        let server = Server::builder()
            .memory()
            .interop(true)
            .build()
            .map_err(|error| error.to_string())?;
        let options = self.identities.listen_options();
        let listen = |options| server.listen(options).map_err(|error| error.to_string());
        // The cases of the HTTPS profile travel as it says, all others over TCP.
        Ok(Box::new(if entry.name.contains("-HTTPS-") {
            Fresh::over_https(&self.identities, listen(options.over_https())?)?
        } else {
            Fresh::new(&self.identities, listen(options)?)?
        }))
    }
}
