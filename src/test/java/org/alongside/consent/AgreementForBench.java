package org.alongside.consent;

import java.nio.file.Path;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/** The sharing agreement as the database takes it, for benchmarks that build a world without the application. */
public final class AgreementForBench {

    private AgreementForBench() {}

    /** Categories and ceilings as JSON. */
    public static List<String> json(Path folder) {
        var files = AgreementFiles.read(folder);
        var json = JsonMapper.shared();
        return List.of(json.writeValueAsString(files.categories()), json.writeValueAsString(files.ceilings()));
    }
}
