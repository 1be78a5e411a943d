package wangang.platform.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param rolesClaim claim that lists the roles
 * @param subdistrictsClaim claim that lists an officer's subdistricts
 */
@ConfigurationProperties("wangang.security")
record SecuritySettings(
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("subdistricts") String subdistrictsClaim) {}
