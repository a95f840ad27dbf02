//! The only ways in which a response may differ from the case file, each with its reason.
//!
//! The list follows the section "Permitted Test Case Variations" of the profile documents (1.0 and
//! 1.2: 4.7; 2.1: 4.9) as summed up beside the cases. The comparison names the tolerance it takes
//! every time it takes one, so that a run can show which were used.

use std::fmt;

/// One permitted variation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tolerance {
    /// Short name, shown in reports.
    pub name: &'static str,
    /// Why it is permitted.
    pub reason: &'static str,
}

impl fmt::Display for Tolerance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

macro_rules! tolerances {
    ($($constant:ident = $name:literal: $reason:literal;)*) => {
        $(
            #[doc = $reason]
            pub const $constant: Tolerance = Tolerance { name: $name, reason: $reason };
        )*
        /// All of them.
        pub const ALL: &[Tolerance] = &[$($constant),*];
    };
}

tolerances! {
    IDENTIFIER = "identifier":
        "identifiers and tickets are assigned by the server; the first one seen is bound and then compared";
    CORRELATION_VALUE = "correlation-value":
        "correlation values are the server's, and the one in the header is optional (1.4: 6.19)";
    TIME_STAMP = "time-stamp":
        "the time of the answer";
    SERVER_DATE = "server-date":
        "a date that no request of the case gave is the server's clock";
    RESULT_MESSAGE = "result-message":
        "Result Message may be left out, added and worded as the server likes";
    ATTRIBUTE_ORDER = "attribute-order":
        "attributes, and lists of their names, have no order";
    ATTRIBUTE_INDEX_ZERO = "attribute-index-zero":
        "Attribute Index may be written or left out where it is 0";
    ADDITIONAL_ATTRIBUTES = "additional-attributes":
        "a request that names no attribute may be answered with more of them than the case lists";
    Y_ATTRIBUTES = "y-attributes":
        "attributes of the server's vendor (y-) may be added";
    DIGEST = "digest":
        "the algorithm of a Digest is the server's choice, and its value follows the key and format";
    GENERATED_KEY = "generated-key":
        "material and format of a key that the server generated";
    GENERATED_OUTPUT = "generated-output":
        "output of a cryptographic operation under a key that the server generated";
    RANDOM_OUTPUT = "random-output":
        "output that is random by nature: server-chosen IV, random bytes, randomised padding";
    WRAPPED_VALUE = "wrapped-value":
        "the wrapped form of a key varies with the wrapping";
    RANDOM_NUMBER_GENERATOR = "random-number-generator":
        "the fields of the attribute Random Number Generator tell which one this server has (Profiles 2.1: 4.1.1)";
    QUERY_ADDITIONS = "query-additions":
        "Query may list further operations, object types, namespaces and extensions";
    SERVER_INFORMATION = "server-information":
        "Vendor Identification and Server Information are the server's own";
    FURTHER_VERSIONS = "further-versions":
        "Discover Versions may list further versions where the client listed none";
    LOCATE_ORDER = "locate-order":
        "1.x leaves the order of the identifiers that Locate returns open";
    KNOWN_DEFECT = "known-defect":
        "the case file is known to be wrong in this place";
}

/// A place where a case file is known to be wrong.
#[derive(Clone, Copy, Debug)]
pub struct Defect {
    /// The case.
    pub case: &'static str,
    /// The end of the path of the field.
    pub path: &'static str,
    /// Why it is wrong.
    pub reason: &'static str,
}

/// The defects that concern cases which the runner plays.
pub const DEFECTS: &[Defect] = &[
    Defect {
        case: "OMOS-O-1-14",
        path: "ResponseHeader/ProtocolVersion/ProtocolVersionMinor",
        reason: "1.4 requests are answered with 1.3 headers in the file",
    },
    Defect {
        case: "CS-BC-M-6-12",
        path: "ResponsePayload/Data",
        reason: "the printed ciphertext is not AES-ECB of the data under the case's key",
    },
    Defect {
        case: "CS-AC-M-1-12",
        path: "ResponsePayload/SignatureData",
        reason: "the printed PSS signature verifies with no salt or mask hash",
    },
    Defect {
        case: "TC-SJ-4-14",
        path: "ResponsePayload/UniqueIdentifier",
        reason: "Get of one identifier expects another in the response",
    },
];

/// Whether a field of a case is known to be wrong in the file.
pub fn is_defect(case: &str, path: &str) -> bool {
    DEFECTS
        .iter()
        .any(|defect| defect.case == case && path.ends_with(defect.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tolerance_has_its_own_name_and_a_reason() {
        let mut names: Vec<&str> = ALL.iter().map(|tolerance| tolerance.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len());
        assert!(ALL.iter().all(|tolerance| tolerance.reason.len() > 15));
    }

    #[test]
    fn a_defect_is_bound_to_its_case_and_field() {
        let path = "ResponseMessage/BatchItem[1]/ResponsePayload/Data";
        assert!(is_defect("CS-BC-M-6-12", path));
        assert!(!is_defect("CS-BC-M-7-12", path));
        assert!(!is_defect(
            "CS-BC-M-6-12",
            "ResponseMessage/BatchItem[1]/ResponsePayload"
        ));
    }
}
