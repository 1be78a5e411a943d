package wangang.campaign.attendance.application;

import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.domain.Registration;

/**
 * A registration as its person sees it.
 *
 * @param position on the waiting list, from 1; null when it does not wait
 */
public record SeenRegistration(
        Registration registration, @Nullable Long position) {}
