@NullMarked
package wangang.vacancy.candidates.adapter.messaging;

import org.jspecify.annotations.NullMarked;
