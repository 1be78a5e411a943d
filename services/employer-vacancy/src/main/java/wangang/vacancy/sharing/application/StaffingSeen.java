package wangang.vacancy.sharing.application;

import wangang.vacancy.sharing.domain.StaffPosting;

/**
 * An offer or a need with what others may know of its employer.
 *
 * @param full whether the viewer may see what only the owner and officers may
 */
public record StaffingSeen(StaffPosting posting, String employerName, boolean full) {}
