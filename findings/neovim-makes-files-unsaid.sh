#!/usr/bin/env bash
# Neovim 0.7.2 (Debian 12), and 0.12.4 says the same.
#
# An edit of a workspace that makes a file has to be written as documentChanges (Language Server Protocol 3.17). Neovim tells a server that it makes,
# renames and removes files, and does not tell it that it takes documentChanges, nor does it say that it does not. It takes them: a server that asks
# for both before it offers a new file never offers Neovim one.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get download --quiet=2 neovim=0.7.2-7 neovim-runtime=0.7.2-7 libluajit-5.1-2 libmsgpackc2 libtermkey1 libtree-sitter0 libunibilium4 libuv1 libvterm0 lua-luv
for package in ./*.deb; do dpkg-deb --extract "$package" .; done
cat > run.lua <<'LUA'
local edits = vim.lsp.protocol.make_client_capabilities().workspace.workspaceEdit
table.sort(edits.resourceOperations)
print('documentChanges: ' .. tostring(edits.documentChanges))
print('resourceOperations: ' .. table.concat(edits.resourceOperations, ', '))
local uri = vim.uri_from_fname(vim.fn.getcwd() .. '/ada.yml')
local start = { line = 0, character = 0 }
vim.lsp.util.apply_workspace_edit({
  documentChanges = {
    { kind = 'create', uri = uri },
    { textDocument = { uri = uri, version = vim.NIL }, edits = { { range = { start = start, ['end'] = start }, newText = 'name: Ada Norling' } } },
  },
}, 'utf-16')
print('made: ' .. vim.fn.getbufline(vim.uri_to_bufnr(uri), 1)[1])
LUA
libraries=$(echo "$folder"/usr/lib/*-linux-gnu*)
HOME=$folder LD_LIBRARY_PATH=$libraries VIMRUNTIME=$folder/usr/share/nvim/runtime usr/bin/nvim --headless --clean -c 'luafile run.lua' -c 'qa!' 2>&1 | tr -d '\r' > output
echo >> output
cat output
diff output - <<'SEEN'
documentChanges: nil
resourceOperations: create, delete, rename
made: name: Ada Norling
SEEN
