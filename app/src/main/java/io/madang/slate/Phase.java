package io.madang.slate;

/// How far a title has come, in this order.
public enum Phase {
    STORY_DISCOVERY,
    DEVELOPMENT,
    PREPRODUCTION,
    SHOOTING,
    POST,
    LOCALIZATION,
    LAUNCHED;

    /// Whether sets of such a title are still to be shot, so that the stage plan must find room for them.
    public boolean isOpen() {
        return compareTo(SHOOTING) <= 0;
    }
}
