-- What somebody does who writes in Neovim, and what is to be seen of it, a line each. Run by NeovimTests, by whatever version is there.
local article = 'content/articles/ferry.md'

local function say(what, value)
  io.stdout:write(what .. ' ' .. value .. '\n')
end

local function wait(what, test)
  if not vim.wait(60000, test, 20) then
    error('Neovim waited in vain for ' .. what)
  end
end

local function line(number)
  return vim.api.nvim_buf_get_lines(0, number - 1, number, false)[1]
end

local function ask(method, character)
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  params.position.character = character or params.position.character
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 60000)) do
    return answer.result
  end
end

local function found(buffer)
  local places = vim.tbl_map(function(found)
    return string.format('%s %d:%d-%d:%d', found.code, found.lnum, found.col, found.end_lnum, found.end_col)
  end, vim.diagnostic.get(buffer))
  table.sort(places)
  return table.concat(places, ', ')
end

local function choose(title)
  vim.ui.select = function(items, options, done)
    for _, item in ipairs(items) do
      if options.format_item(item):find(title, 1, true) then
        return done(item)
      end
    end
    error('Not offered: ' .. title)
  end
end

vim.cmd('edit ' .. article)
local buffer = vim.api.nvim_get_current_buf()
wait('a finding', function() return found(buffer) ~= '' end)
say('found', found(buffer))

-- It is written into a file of its own.
vim.api.nvim_win_set_cursor(0, { 3, 25 })
choose('Register')
vim.lsp.buf.code_action()
wait('the author', function() return not found(buffer):find('2:20', 1, true) end)
say('registered', found(buffer))

vim.api.nvim_win_set_cursor(0, { 3, 12 })
choose('Replace by')
vim.lsp.buf.code_action()
wait('the edit', function() return line(3):find('ada-byron', 1, true) end)
wait('nothing', function() return found(buffer) == '' end)
say('mended', line(3))

vim.api.nvim_win_set_cursor(0, { 5, 0 })
say('completed', table.concat(vim.tbl_map(function(item) return item.label end, ask('textDocument/completion', #line(5)).items), ', '))

vim.api.nvim_win_set_cursor(0, { 3, 12 })
say('hovered', ask('textDocument/hover').contents.value)

vim.lsp.buf.definition()
wait('the author', function() return vim.fn.expand('%:t') == 'ada-byron.yml' end)
say('gone to', vim.fn.expand('%:t') .. ' ' .. table.concat(vim.api.nvim_win_get_cursor(0), ':'))

-- What is not saved here is known there.
vim.api.nvim_buf_set_lines(0, 0, -1, false, {})
wait('a finding in the other file', function() return found(buffer) ~= '' end)
say('found', found(buffer))

vim.cmd('qa!')
