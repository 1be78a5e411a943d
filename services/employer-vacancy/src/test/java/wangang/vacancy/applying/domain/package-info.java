@NullMarked
package wangang.vacancy.applying.domain;

import org.jspecify.annotations.NullMarked;
