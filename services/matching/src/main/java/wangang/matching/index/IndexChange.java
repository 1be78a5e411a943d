package wangang.matching.index;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document's state at a version, or its absence where {@code document} is null; {@code amends} where it replaces what
 * the index has at that same version.
 */
record IndexChange(
        Subject subject, UUID id, long version, @Nullable Object document, boolean amends) {}
