/** What is done with policies: written by officers, found for employers, told once. */
@NullMarked
package wangang.vacancy.policy.application;

import org.jspecify.annotations.NullMarked;
