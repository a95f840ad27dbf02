//! Exchanges with the products of the field, as far as the operations that exist reach.
//!
//! Each file is a family of products; what they send was read from their public sources and from published captures,
//! in their version, with their header fields, batch ids and order of fields. `docs/interop.md` lists them.

mod appliances;
mod ceph;
mod libmongocrypt;
mod mongodb;
mod percona;
mod scality;
mod synology;
mod veeam;
mod vsphere;
