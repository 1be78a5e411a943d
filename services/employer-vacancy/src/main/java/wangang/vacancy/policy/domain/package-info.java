/** Policies for employers: whom they are for, under which conditions, and whether an employer may qualify. */
@NullMarked
package wangang.vacancy.policy.domain;

import org.jspecify.annotations.NullMarked;
