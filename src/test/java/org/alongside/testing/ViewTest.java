package org.alongside.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/** A test of screens without a browser, on real modules and a real database; {@link Screen} signs in, opens, presses and looks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DbTest
@ExtendWith(ScreenUp.class)
public @interface ViewTest {}
