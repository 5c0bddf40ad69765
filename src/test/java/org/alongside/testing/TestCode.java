package org.alongside.testing;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the components of tests out of the running portal, which finds its own by looking through the class path. */
final class TestCode extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
        return type.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TestCode;
    }

    @Override
    public int hashCode() {
        return TestCode.class.hashCode();
    }
}
