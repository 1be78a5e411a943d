@NullMarked
package wangang.vacancy.duplicate.domain;

import org.jspecify.annotations.NullMarked;
