import docwright from "docwright/vite";
import { defineConfig } from "vite";

export default defineConfig({ plugins: [docwright()] });
