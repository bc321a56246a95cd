package io.madang.partner;

/// What a partner does for the content studio.
public enum PartnerKind {
    /// Leases stages to us.
    LANDLORD,
    /// Produces titles with us.
    PRODUCTION_HOUSE,
    /// Makes subtitles and dubs.
    LOCALIZATION_VENDOR,
    /// Pictures and sound after the shoot.
    POST_HOUSE,
    /// Visual effects.
    VFX_HOUSE,
    /// Owns a work a title is made from: a webtoon platform, a publisher.
    RIGHTS_HOLDER
}
