# For a tap. packaging/collect.sh adds the source archive of a release (url and sha256); this one
# builds from the branch: brew install --HEAD --formula packaging/homebrew/openrouter-admin.rb
class OpenrouterAdmin < Formula
  desc "Administer an OpenRouter organization: MCP server, command-line tool, C library"
  homepage "https://github.com/openrouter-admin/openrouter-admin"
  head "https://github.com/openrouter-admin/openrouter-admin.git", branch: "main"
  license "Apache-2.0"

  depends_on "cmake" => :build
  depends_on "ninja" => :build
  depends_on "pkgconf" => :build
  depends_on "cjose"
  depends_on "curl"
  depends_on "inih"
  depends_on "json-c"
  depends_on "libuv"
  depends_on "llhttp"
  depends_on "openssl@3"
  depends_on "sqlite"

  def install
    system "cmake", "-S", ".", "-B", "build", "-G", "Ninja", "-DORA_TESTS=OFF", *std_cmake_args
    system "cmake", "--build", "build"
    system "cmake", "--install", "build"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/openrouter-admin --version") unless head?
    assert_match "total_credits", shell_output("#{bin}/openrouter-admin call get_credits --sandbox")
    (testpath/"test.c").write <<~C
      #include <openrouter_admin/tools.h>
      int main(void) { return ora_tool_count(&openrouter_admin_api) >= 29 ? 0 : 1; }
    C
    system ENV.cc, "test.c", "-I#{include}", "-L#{lib}", "-lopenrouter-admin", "-o", "test"
    system "./test"
  end
end
