@NullMarked
package wangang.vacancy.policy.domain;

import org.jspecify.annotations.NullMarked;
