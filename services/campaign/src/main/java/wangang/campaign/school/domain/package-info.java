/** A plan per university (一校一策): its majors, how many graduate, which vacancies fit them. */
@NullMarked
package wangang.campaign.school.domain;

import org.jspecify.annotations.NullMarked;
