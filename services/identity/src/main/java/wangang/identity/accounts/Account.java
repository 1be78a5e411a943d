package wangang.identity.accounts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.platform.security.Caller;

/**
 * An account. Without a password hash nobody can sign in to it; a machine acts for it with a client of its own.
 *
 * @param subdistricts 9-digit codes an officer answers for; empty means the whole district
 */
public record Account(UUID id, String username, @Nullable String passwordHash, Role role, List<String> subdistricts) {

    public Account {
        subdistricts = List.copyOf(subdistricts);
    }

    /** The account as one that acts, for the audit log. */
    public Caller asCaller() {
        return new Caller(id.toString(), Set.of(role.name()), Set.copyOf(subdistricts));
    }
}
