package wangang.platform.security;

import java.util.Set;

/**
 * Who calls: the account (an opaque id, the token's {@code sub}), its roles, and for officers the subdistricts they
 * answer for (9-digit codes; empty means the whole district). As a controller argument it demands a token.
 */
public record Caller(String account, Set<String> roles, Set<String> subdistricts) {

    public static final String EMPLOYER = "EMPLOYER";
    public static final String JOBSEEKER = "JOBSEEKER";
    public static final String OFFICER = "OFFICER";
    public static final String SERVICE = "SERVICE";

    public Caller {
        roles = Set.copyOf(roles);
        subdistricts = Set.copyOf(subdistricts);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
